import { childOf, childrenOf, type XmlElement } from '../xml/xmlElement.ts';

/** What a style says, with what it inherits. */
export interface OdfStyle {
  /** Its own name and those of the styles that it is made after, the nearest first. */
  readonly names: readonly string[];
  readonly isStruck: boolean;
  readonly isHidden: boolean;
  readonly script: 'raised' | 'lowered' | undefined;
  readonly listStyle: string | undefined;
  /** Whether a page is not shown in a presentation. */
  readonly isHiddenPage: boolean;
  /** Whether a sheet is shown. */
  readonly isShownTable: boolean;
}

const MOST_PARENTS = 32;

/** A property of text, paragraph, page or table that the nearest style sets. */
function setting(chain: readonly XmlElement[], properties: string, name: string): string | undefined {
  for (const style of chain) {
    const value = childOf(style, properties)?.attributes[name];
    if (value !== undefined) return value;
  }
  return undefined;
}

function scriptOf(position: string | undefined): OdfStyle['script'] {
  if (position === undefined) return undefined;
  if (/^super|^[1-9]/u.test(position)) return 'raised';
  return /^sub|^-/u.test(position) ? 'lowered' : undefined;
}

/** The styles of a document by family and name (OpenDocument 1.3, part 3, 16). */
export class OdfStyles {
  readonly #styles = new Map<string, XmlElement>();
  readonly #known = new Map<string, OdfStyle>();
  readonly listStyles = new Map<string, XmlElement>();
  readonly outline: XmlElement | undefined;

  constructor(roots: readonly (XmlElement | undefined)[]) {
    let outline: XmlElement | undefined;
    for (const root of roots) {
      for (const holder of ['office:styles', 'office:automatic-styles']) {
        for (const element of childrenOf(childOf(root, holder))) {
          const name = element.attributes['style:name'] ?? '';
          if (element.name === 'style:style')
            this.#styles.set(`${element.attributes['style:family']} ${name}`, element);
          if (element.name === 'text:list-style') this.listStyles.set(name, element);
          if (element.name === 'text:outline-style') outline = element;
        }
      }
    }
    this.outline = outline;
  }

  of(family: string, name: string | undefined): OdfStyle {
    const key = `${family} ${name ?? ''}`;
    let style = this.#known.get(key);
    if (style === undefined) {
      style = this.#read(family, name);
      this.#known.set(key, style);
    }
    return style;
  }

  #read(family: string, name: string | undefined): OdfStyle {
    const chain: XmlElement[] = [];
    for (let next = name; next !== undefined && chain.length < MOST_PARENTS; ) {
      const element = this.#styles.get(`${family} ${next}`);
      if (element === undefined) break;
      chain.push(element);
      next = element.attributes['style:parent-style-name'];
    }
    const text = (property: string) => setting(chain, 'style:text-properties', property);
    const line =
      text('style:text-line-through-style') ?? text('style:text-line-through-type') ?? text('style:text-crossing-out');
    const lists = chain
      .map(({ attributes }) => attributes['style:list-style-name'])
      .filter((each) => each !== undefined);
    return {
      names: [
        name ?? '',
        ...chain.flatMap(({ attributes }) => [attributes['style:name'], attributes['style:parent-style-name']]),
      ]
        .filter((each) => each !== undefined && each !== '')
        .map((each) => String(each)),
      isStruck: line !== undefined && line !== 'none',
      isHidden: text('text:display') === 'none',
      script: scriptOf(text('style:text-position')),
      listStyle: lists[0],
      isHiddenPage: setting(chain, 'style:drawing-page-properties', 'presentation:visibility') === 'hidden',
      isShownTable: setting(chain, 'style:table-properties', 'table:display') !== 'false',
    };
  }
}

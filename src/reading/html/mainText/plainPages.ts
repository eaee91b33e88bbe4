import type { HtmlBlock } from '../blockWalk.ts';
import { attribute, elementsUnder, type HtmlElement, namesOf } from '../htmlNode.ts';
import { type Container, containersOf, roleOf } from './containers.ts';

/** Programs and style sheets of a site come from files of their own. */
function isOfSite(element: HtmlElement): boolean {
  if (element.name === 'script') return attribute(element, 'src') !== undefined;
  return element.name === 'link' && /\bstylesheet\b/iu.test(attribute(element, 'rel') ?? '');
}

/**
 * Whether a page is a document by itself and no page of a site: one that a person wrote, or that Word or a chat program
 * saved. It needs neither programs nor style sheets from other files.
 */
export function isPlainPage(documentElement: HtmlElement): boolean {
  for (const element of elementsUnder(documentElement)) if (isOfSite(element)) return false;
  return true;
}

const aroundRole = /^(?:navigation|banner|contentinfo|dialog|alertdialog|search|menu|menubar)$/u;
const aroundName =
  /(?:^|[\s_-])(?:cookies?|consent|gdpr|newsletter|subscribe|share|sharing|social|breadcrumbs?|related|promo|advert(?:isement)?s?|sidebar|menu|navbar|popup|modal)(?:$|[\s_-])/iu;
/** A part that holds the title, or this share of the running text, is no surroundings, whatever its name is. */
const SHARE_OF_TEXT = 0.3;
/** A part beside the text with more links than this share of its letters leads elsewhere. */
const MANY_LINKS = 0.5;
/** Elements that make a part of a page, and no line of its text. */
const parts = new Set('div section aside header ul ol form table td details dialog'.split(' '));
const textRoots = new Set(['article', 'blockquote', 'section', 'figure']);

function isAround(container: Container, wholeProse: number, marked: Container | undefined): boolean {
  const { element, parent, hasTitle, prose, letters, controlLetters } = container;
  const { name } = element;
  if (name === 'nav') return !hasTitle;
  if (hasTitle || prose > wholeProse * SHARE_OF_TEXT || name === 'body') return false;
  if (aroundRole.test(roleOf(element)) || (parts.has(name) && aroundName.test(namesOf(element)))) return true;
  const isInText = parent !== null && textRoots.has(parent.element.name);
  if (name === 'footer') return !isInText;
  if (name !== 'aside' && name !== 'header') return false;
  return controlLetters > letters * MANY_LINKS || (marked !== undefined && !isInside(container, marked));
}

function isInside(container: Container, outer: Container): boolean {
  for (let one: Container | null = container; one !== null; one = one.parent) if (one === outer) return true;
  return false;
}

/** The element that the author marked as the text, if it has most of the running text. */
function markedText(containers: Iterable<Container>, wholeProse: number): Container | undefined {
  for (const container of containers)
    if (/^(?:main|article)$/u.test(container.element.name) && container.prose * 2 > wholeProse) return container;
  return undefined;
}

/** Which blocks of a plain page are its text: all but those in parts that are around it by their element, role or name. */
export function blocksOfPlainPage(blocks: readonly HtmlBlock[]): readonly boolean[] {
  const containers = containersOf(blocks);
  const wholeProse = [...containers.values()][0]?.prose ?? 0;
  const marked = markedText(containers.values(), wholeProse);
  const outside = new Set<Container>();
  for (const container of containers.values()) {
    const isOut = container.parent !== null && outside.has(container.parent);
    if (isOut || isAround(container, wholeProse, marked)) outside.add(container);
  }
  return blocks.map(({ element }) => {
    const container = containers.get(element);
    return container === undefined || !outside.has(container);
  });
}

import type { BlockKind } from '../../dossier/document.ts';
import { dayOf } from '../metadata/declaredMetadata.ts';
import type { SetApart } from '../office/docx/setApart.ts';
import { isOfDigits, subscript, superscript } from '../raisedText.ts';
import { cellText, type GridRow, gridBlocks, wholeTableBlocks } from '../tables/tableBlocks.ts';
import { isCaption } from '../text/captionLine.ts';
import type { LooseBlock, TextPart } from '../textBuilder.ts';
import { childOf, childrenOf, elementsUnder, isXmlElement, textUnder, type XmlElement } from '../xml/xmlElement.ts';
import { OdfCounters } from './odfLists.ts';
import type { OdfParts } from './odfPackage.ts';
import type { OdfStyle, OdfStyles } from './odfStyles.ts';

/** Longest runs of repeated cells and rows that are kept; longer ones are the empty rest of a sheet. */
const MOST_REPEATED = 256;
const MOST_SPACES = 1000;

/** What has no text for readers: declarations, events, positions, descriptions for those who do not see. */
const silent =
  /^(?:text:(?:tracked-changes|sequence-decls|variable-decls|user-field-decls|dde-connection-decls|alphabetical-index-auto-mark-file|change|bookmark.*|reference-mark-(?:start|end)|.*-source|soft-page-break)|office:(?:forms|event-listeners|annotation-end|settings|scripts|binary-data)|svg:.*|table:(?:calculation-settings|content-validations|label-ranges|named-expressions|database-ranges|table-source|shapes|table-column.*|table-header-columns)|draw:(?:glue-point|enhanced-geometry|layer-set)|presentation:(?:settings|event-listener.*))$/u;

/** Kinds of paragraphs by the names of their styles, which LibreOffice writes in English. */
const kindsByStyle: readonly (readonly [RegExp, BlockKind, number?])[] = [
  [/^Title$/u, 'heading', 1],
  [/^Subtitle$/u, 'heading', 2],
  [/^Quotations$/u, 'blockQuotation'],
  [/^(?:Caption|Illustration|Figure|Table)$/u, 'caption'],
];

/** Converted files have headings by the name of their style alone; a space in a name is `_20_`. */
const headingStyle = /^Heading(?:_20_| )([1-9])$/u;

interface Frame {
  readonly struck: boolean;
  readonly hidden: boolean;
  readonly script: OdfStyle['script'];
}

/** Where the paragraphs of one stream of text go. */
interface Place {
  /** The kind of all its blocks, if they have one. */
  readonly kind?: BlockKind;
  readonly listLevel: number;
  readonly hidden: boolean;
  /** Whether a table is a sheet, which may hold several. */
  readonly isSheet?: boolean;
}

const BODY: Place = { listLevel: 0, hidden: false };

/** Turns the elements of a text, a sheet or a slide into blocks. */
export class OdfReader {
  readonly notes: LooseBlock[] = [];
  readonly #parts: OdfParts;
  readonly #styles: OdfStyles;
  readonly #apart: SetApart;
  readonly #counters = new OdfCounters();
  /** The ids of deletions, and those within which the text is that is being read. */
  readonly #deletions = new Set<string>();
  readonly #openDeletions = new Set<string>();
  /** Boxes, frames and shapes that hang on the paragraph that is being read. */
  #boxes: LooseBlock[] = [];

  constructor(parts: OdfParts, styles: OdfStyles, apart: SetApart) {
    this.#parts = parts;
    this.#styles = styles;
    this.#apart = apart;
  }

  /** The blocks of the children of an element. */
  blocksOf(element: XmlElement, place: Place = BODY): readonly LooseBlock[] {
    return childrenOf(element).flatMap((child) => this.blocksAt(child, place));
  }

  blocksAt(element: XmlElement, place: Place = BODY): readonly LooseBlock[] {
    const { name, attributes } = element;
    if (name === 'text:change-start' || name === 'text:change-end') this.#changeAt(element);
    if (silent.test(name)) {
      if (name === 'text:tracked-changes') this.#addChanges(element);
      return [];
    }
    if (name === 'text:p' || name === 'text:h') return this.#paragraph(element, place, '');
    if (name === 'text:list') return this.#list(element, place, undefined);
    if (name === 'table:table') return this.#table(element, place);
    if (name === 'office:annotation') {
      this.#addComment(element);
      return [];
    }
    const hidden = place.hidden || attributes['text:display'] === 'none' || attributes['text:is-hidden'] === 'true';
    if (name === 'draw:object') return this.#object(element, place);
    if (name === 'draw:image' || name === 'draw:plugin') {
      const link = attributes['xlink:href'] ?? '';
      if (link !== '' && !/ObjectReplacements/u.test(link)) this.#apart.addUnread(link.split('/').at(-1) ?? link);
      return this.blocksOf(element, place);
    }
    return this.blocksOf(element, { ...place, hidden });
  }

  #addChanges(changes: XmlElement): void {
    for (const region of childrenOf(changes, 'text:changed-region')) {
      this.#apart.addChange();
      if (childOf(region, 'text:deletion') !== undefined) this.#deletions.add(region.attributes['text:id'] ?? '');
    }
  }

  /** The text between the marks of a deletion is still in place if the file shows its changes in the text. */
  #changeAt({ name, attributes }: XmlElement): void {
    const id = attributes['text:change-id'] ?? '';
    if (!this.#deletions.has(id)) return;
    if (name === 'text:change-start') this.#openDeletions.add(id);
    else this.#openDeletions.delete(id);
  }

  #paragraph(element: XmlElement, place: Place, marker: string): readonly LooseBlock[] {
    const style = this.#styles.of('paragraph', element.attributes['text:style-name']);
    const outer = this.#boxes;
    this.#boxes = [];
    const parts: TextPart[] = [];
    this.#inline(
      element,
      { struck: style.isStruck, hidden: place.hidden || style.isHidden, script: style.script },
      parts,
    );
    const boxes = this.#boxes;
    this.#boxes = outer;
    const text = parts
      .map((part) => part.text)
      .join('')
      .trim();
    if (text === '') return boxes;
    const number = marker === '' && element.name === 'text:h' ? this.#headingNumber(element) : marker;
    const shown = number === '' ? trimmedStart(parts) : [{ text: `${number} ` }, ...trimmedStart(parts)];
    return [{ ...this.#kindOf(element, style, place, text), parts: shown }, ...boxes];
  }

  #headingNumber(element: XmlElement): string {
    const level = Number(element.attributes['text:outline-level'] ?? 1);
    if (element.attributes['text:is-list-header'] === 'true') return '';
    return this.#counters.next('outline', this.#styles.outline, level, element.attributes['text:start-value']);
  }

  #kindOf(element: XmlElement, style: OdfStyle, place: Place, text: string): Pick<LooseBlock, 'kind' | 'level'> {
    if (place.kind !== undefined) return { kind: place.kind };
    if (element.name === 'text:h')
      return { kind: 'heading', level: Number(element.attributes['text:outline-level'] ?? 1) };
    const named = style.names.map((name) => headingStyle.exec(name)?.[1]).find((level) => level !== undefined);
    if (named !== undefined) return { kind: 'heading', level: Number(named) };
    for (const [pattern, kind, level] of kindsByStyle) {
      if (style.names.some((name) => pattern.test(name))) return level === undefined ? { kind } : { kind, level };
    }
    if (place.listLevel > 0) return { kind: 'listItem', level: place.listLevel };
    return { kind: isCaption(text) ? 'caption' : 'paragraph' };
  }

  #list(list: XmlElement, place: Place, inherited: string | undefined): readonly LooseBlock[] {
    const level = place.listLevel + 1;
    const { attributes } = list;
    const named = attributes['text:style-name'] ?? inherited;
    const continues =
      attributes['text:continue-numbering'] === 'true' || attributes['text:continue-list'] !== undefined;
    if (level === 1 && !continues && named !== undefined) this.#counters.restart(named);
    return childrenOf(list).flatMap((item) => {
      let isFirst = item.name === 'text:list-item';
      return childrenOf(item).flatMap((child): readonly LooseBlock[] => {
        const inside = { ...place, listLevel: level };
        if (child.name === 'text:list') return this.#list(child, inside, named);
        if (child.name !== 'text:p' && child.name !== 'text:h') return this.blocksAt(child, inside);
        const styleName = named ?? this.#styles.of('paragraph', child.attributes['text:style-name']).listStyle ?? '';
        const style =
          this.#styles.listStyles.get(styleName) ?? (child.name === 'text:h' ? this.#styles.outline : undefined);
        const marker = isFirst ? this.#counters.next(styleName, style, level, item.attributes['text:start-value']) : '';
        isFirst = false;
        return this.#paragraph(child, inside, marker);
      });
    });
  }

  #table(table: XmlElement, place: Place): readonly LooseBlock[] {
    const rows: GridRow[] = [];
    this.#addRows(table, place, false, rows);
    const [first, ...rest] = rows;
    // Tables of slides say in this way that their first row is the head.
    if (first !== undefined && rest.length > 0 && table.attributes['table:use-first-row-styles'] === 'true') {
      rows[0] = { ...first, isHead: true };
    }
    const blocks = place.isSheet === true ? gridBlocks(rows, () => false) : wholeTableBlocks(rows);
    return place.kind === undefined ? blocks : blocks.map((block) => ({ ...block, kind: place.kind ?? block.kind }));
  }

  /** Rows of a table, those of its groups and those that are repeated. */
  #addRows(holder: XmlElement, place: Place, isHead: boolean, rows: GridRow[]): void {
    for (const child of childrenOf(holder)) {
      if (/^table:(?:table-row-group|table-rows|table-header-rows)$/u.test(child.name)) {
        this.#addRows(child, place, isHead || child.name === 'table:table-header-rows', rows);
      } else if (child.name === 'table:table-row') {
        const cells = this.#cells(child, place);
        const isHidden = /^(?:collapse|filter)$/u.test(child.attributes['table:visibility'] ?? '');
        const text = cells.map(cellText).filter((each) => each !== '');
        if (isHidden) {
          if (text.length > 0) this.#apart.addHidden(text.join(' | '), false);
          continue;
        }
        const repeated = Math.min(Number(child.attributes['table:number-rows-repeated'] ?? 1), MOST_REPEATED);
        for (let at = 0; at < (text.length === 0 ? 1 : repeated); at += 1) rows.push({ cells, isHead });
      }
    }
  }

  #cells(row: XmlElement, place: Place): readonly (readonly TextPart[])[] {
    const cells: (readonly TextPart[])[] = [];
    for (const cell of childrenOf(row)) {
      if (cell.name !== 'table:table-cell' && cell.name !== 'table:covered-table-cell') continue;
      const blocks =
        cell.name === 'table:table-cell' ? this.blocksOf(cell, { ...place, listLevel: 0, isSheet: false }) : [];
      const parts = blocks.flatMap((block, at) => (at === 0 ? block.parts : [{ text: '\n' }, ...block.parts]));
      const repeated = Math.min(Number(cell.attributes['table:number-columns-repeated'] ?? 1), MOST_REPEATED);
      for (let at = 0; at < repeated; at += 1) cells.push(parts);
    }
    return cells;
  }

  #inline(element: XmlElement, frame: Frame, parts: TextPart[]): void {
    for (const child of element.children) {
      if (isXmlElement(child)) this.#inlineElement(child, frame, parts);
      else this.#add(child.replace(/[ \t\r\n]+/gu, ' '), frame, parts);
    }
  }

  #inlineElement(element: XmlElement, frame: Frame, parts: TextPart[]): void {
    const { name, attributes } = element;
    if (name === 'text:change-start' || name === 'text:change-end') this.#changeAt(element);
    if (silent.test(name)) return;
    if (name === 'text:s')
      this.#add(' '.repeat(Math.min(Number(attributes['text:c'] ?? 1), MOST_SPACES)), frame, parts, true);
    else if (name === 'text:tab') this.#add('\t', frame, parts, true);
    else if (name === 'text:line-break') this.#add('\n', frame, parts, true);
    else if (name === 'text:note') this.#note(element, frame, parts);
    else if (name === 'text:ruby') {
      const base = childOf(element, 'text:ruby-base');
      if (base !== undefined) this.#inline(base, frame, parts);
    } else if (name === 'office:annotation') this.#addComment(element);
    else if (name === 'text:hidden-text' || name === 'text:hidden-paragraph') {
      const isHidden = attributes['text:is-hidden'] === 'true';
      this.#inline(element, { ...frame, hidden: frame.hidden || isHidden }, parts);
    } else if (/^(?:draw:|table:|presentation:)/u.test(name) && name !== 'draw:a') {
      for (const block of this.blocksAt(element, { listLevel: 0, hidden: frame.hidden })) this.#boxes.push(block);
    } else {
      const style = name === 'text:span' ? this.#styles.of('text', attributes['text:style-name']) : undefined;
      this.#inline(
        element,
        {
          struck: frame.struck || style?.isStruck === true,
          hidden: frame.hidden || style?.isHidden === true,
          script: style?.script ?? frame.script,
        },
        parts,
      );
    }
  }

  #add(text: string, { struck, hidden, script }: Frame, parts: TextPart[], keepsSpace = false): void {
    const before = parts.at(-1)?.text ?? ' ';
    // White space of the file is one space, and none behind another (OpenDocument 1.3, part 3, 6.1.2).
    const collapsed = !keepsSpace && /[ \n\t]$/u.test(before) ? text.replace(/^ /u, '') : text;
    if (collapsed === '' || this.#openDeletions.size > 0) return;
    if (hidden) {
      this.#apart.addHidden(collapsed, parts.length > 0);
      return;
    }
    const raised = script !== undefined && isOfDigits(collapsed);
    const shown = !raised ? collapsed : script === 'raised' ? superscript(collapsed) : subscript(collapsed);
    if (struck) this.#apart.addStruck(shown);
    parts.push(struck ? { text: shown, as: 'struck' } : { text: shown });
  }

  #note(note: XmlElement, frame: Frame, parts: TextPart[]): void {
    const citation = childOf(note, 'text:note-citation');
    const label = (citation?.attributes['text:label'] ?? (citation === undefined ? '' : textUnder(citation))).trim();
    const mark = /^[\p{L}\p{N}]+$/u.test(label) ? `[${label}]` : label;
    const body = childOf(note, 'text:note-body');
    if (frame.hidden) {
      if (body !== undefined) this.#apart.addHidden(textUnder(body), false);
      return;
    }
    parts.push({ text: mark, isFootnoteMark: true });
    const blocks = body === undefined ? [] : this.blocksOf(body, { ...BODY, kind: 'footnote' });
    this.notes.push(
      ...blocks.map((block, at) => (at === 0 ? { ...block, parts: [{ text: `${mark} ` }, ...block.parts] } : block)),
    );
  }

  #addComment(annotation: XmlElement): void {
    const value = (name: string) => {
      const child = childOf(annotation, name);
      return child === undefined ? '' : textUnder(child).trim();
    };
    const author = value('dc:creator');
    const date = dayOf(value('dc:date').slice(0, 10));
    const lines = [...elementsUnder(annotation)].filter(({ name }) => name === 'text:p').map(textUnder);
    const text = lines.join('\n').trim();
    if (text === '') return;
    this.#apart.addComment({
      kind: 'comment',
      text,
      ...(author === '' ? {} : { author }),
      ...(date === undefined ? {} : { date }),
    });
  }

  /** A formula by its signs in a line; charts and other objects are named as not read. */
  #object(element: XmlElement, place: Place): readonly LooseBlock[] {
    const link = element.attributes['xlink:href'] ?? '';
    const root = childrenOf(element)[0] ?? this.#parts.objectOf(link);
    if (root?.name !== 'math:math') {
      this.#apart.addUnread(link === '' ? element.name : link.replace(/^\.\//u, ''));
      return [];
    }
    const signs = [...elementsUnder(root)]
      .filter(({ name }) => /^math:m[ions]$/u.test(name))
      .map((sign) => textUnder(sign).trim());
    return [{ kind: place.kind ?? 'paragraph', parts: [{ text: signs.join(' ') }] }];
  }
}

function trimmedStart(parts: readonly TextPart[]): readonly TextPart[] {
  const [first, ...rest] = parts;
  return first === undefined ? [] : [{ ...first, text: first.text.replace(/^ +/u, '') }, ...rest];
}

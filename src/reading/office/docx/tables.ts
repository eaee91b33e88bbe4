import type { LooseBlock, TextPart } from '../../textBuilder.ts';
import { childOf, childrenOf, isXmlElement, type XmlElement, type XmlNode } from '../../xml/xmlElement.ts';
import { chosenContent } from './alternateContent.ts';
import { isPlaceholder } from './fields.ts';
import { isHeadByLook, isRepeated } from './headRow.ts';
import { ParagraphText } from './paragraphText.ts';
import { numberOf, switchOf } from './properties.ts';
import type { SetApart } from './setApart.ts';
import type { DocumentContext } from './storyContext.ts';

const CELL_SEPARATOR = ' | ';
/** More columns than Word allows. */
const MAX_COLUMNS = 100;
/** Paragraphs of a cell of data are few or short; longer ones are columns of a page. UTF-16 units. */
const MAX_PARAGRAPHS_A_CELL = 2;
const LONGEST_AVERAGE = 120;

interface Cell {
  readonly blocks: readonly LooseBlock[];
  /** Columns that it takes. */
  readonly columns: number;
}

interface Row {
  /** Columns that are left out before the first cell. */
  readonly before: number;
  readonly cells: readonly Cell[];
  readonly isHead: boolean;
}

const deleted = /^w:(?:del|moveFrom)$/u;
const withoutText = /^w:(?:\w+Pr|\w+PrEx|tblGrid|bookmark\w+|comment\w+|perm\w+|proofErr|del|moveFrom)$/u;

/** The elements of a name inside a table or row, whatever is around them; other text there is named. */
function elementsOf(parent: XmlElement, name: string, apart: SetApart): readonly XmlElement[] {
  return parent.children.flatMap((child): readonly XmlElement[] => {
    if (!isXmlElement(child)) {
      apart.addUnread(child);
      return [];
    }
    const found = wrapped(child, name, apart);
    if (found.length === 0 && !withoutText.test(child.name)) apart.addUnreadElement(child);
    return found;
  });
}

function wrapped(element: XmlElement, name: string, apart: SetApart): readonly XmlElement[] {
  if (element.name === name) return [element];
  if (deleted.test(element.name)) apart.addChange();
  if (withoutText.test(element.name)) return [];
  const children = element.name === 'mc:AlternateContent' ? chosenContent(element) : element.children;
  const found = children.flatMap((child) => (isXmlElement(child) ? wrapped(child, name, apart) : []));
  if (found.length === 0 || !isPlaceholder(childOf(element, 'w:sdtPr'))) return found;
  // What is to be filled in is no text, but the cells keep their places.
  apart.addUnreadElement(element);
  return found.map((one) => ({ ...one, children: childrenOf(one, `${name}Pr`) }));
}

function textOf(parts: readonly TextPart[]): string {
  return parts.map(({ text }) => text).join('');
}

/** A cell that only goes on from the row above shows nothing (ECMA-376, part 1, 17.4.84). */
function isContinued(properties: XmlElement | undefined): boolean {
  const merge = childOf(properties, 'w:vMerge');
  return merge !== undefined && (merge.attributes['w:val'] ?? 'continue') === 'continue';
}

function readCell(
  element: XmlElement,
  apart: SetApart,
  read: (nodes: readonly XmlNode[]) => readonly LooseBlock[],
): Cell {
  const properties = childOf(element, 'w:tcPr');
  const columns = Math.min(MAX_COLUMNS, Math.max(1, numberOf(properties, 'w:gridSpan') ?? 1));
  const isDeleted = childOf(properties, 'w:cellDel') !== undefined;
  if (isDeleted || childOf(properties, 'w:cellIns') !== undefined) apart.addChange();
  const blocks = isDeleted ? [] : read(element.children.filter((child) => child !== properties));
  // Text in a cell that goes on is not shown, but programs other than Word write some.
  return {
    blocks: isContinued(properties) ? blocks.filter(({ parts }) => textOf(parts).trim() !== '') : blocks,
    columns,
  };
}

function readRow(
  element: XmlElement,
  apart: SetApart,
  read: (nodes: readonly XmlNode[]) => readonly LooseBlock[],
): Row | undefined {
  const properties = childOf(element, 'w:trPr');
  const isDeleted = childOf(properties, 'w:del') !== undefined;
  if (isDeleted || childOf(properties, 'w:ins') !== undefined) apart.addChange();
  if (isDeleted) return undefined;
  const cells = elementsOf(element, 'w:tc', apart).map((cell) => readCell(cell, apart, read));
  if (switchOf(properties, 'w:hidden') === true) {
    const words = cells.flatMap(({ blocks }) => blocks.map(({ parts }) => textOf(parts)));
    apart.addHidden(words.join(CELL_SEPARATOR), false);
    return undefined;
  }
  return {
    before: Math.min(MAX_COLUMNS, numberOf(properties, 'w:gridBefore') ?? 0),
    cells,
    isHead: isRepeated(element),
  };
}

/** Whether a cell has what a cell of data never has: a table, a heading, or paragraphs of prose. */
function isColumnOfPage({ blocks }: Cell): boolean {
  const filled = blocks.filter(({ parts }) => textOf(parts).trim() !== '');
  if (filled.some(({ kind }) => kind === 'tableRow' || kind === 'tableHead')) return true;
  const length = filled.reduce((sum, { parts }) => sum + textOf(parts).length, 0);
  return filled.length > MAX_PARAGRAPHS_A_CELL && length / filled.length > LONGEST_AVERAGE;
}

function isLayout(rows: readonly Row[]): boolean {
  const isSingle = rows.every(({ cells, before }) => cells.length <= 1 && before === 0);
  if (isSingle && (rows.length === 1 || rows.some(({ cells }) => cells.some(({ blocks }) => blocks.length > 1))))
    return true;
  return rows.some(({ cells }) => cells.some(isColumnOfPage));
}

/** A row in one line: an empty cell, and each column of a wide one, keeps its place. */
function rowBlock({ before, cells, isHead }: Row): LooseBlock {
  const text = new ParagraphText();
  let separators = before;
  for (const { blocks, columns } of cells) {
    for (let count = 0; count < separators; count += 1) text.addParts([{ text: CELL_SEPARATOR }]);
    for (const [at, { parts }] of blocks.entries()) {
      if (at > 0) text.add(' ');
      text.addParts(parts);
    }
    separators = columns;
  }
  const page = cells.flatMap(({ blocks }) => blocks.flatMap((block) => block.page ?? []))[0];
  return { kind: isHead ? 'tableHead' : 'tableRow', ...(page === undefined ? {} : { page }), parts: text.take() };
}

function isEmptyRow({ cells }: Row): boolean {
  return cells.every(({ blocks }) => blocks.every(({ parts }) => textOf(parts).trim() === ''));
}

/**
 * The blocks of a table (ECMA-376, part 1, 17.4): a row each, cells joined by ` | `; rows that are repeated on each page,
 * or that look like a head, name the columns. A table that only makes the layout of a page is read cell by cell. `read` reads what is in a cell.
 */
export function tableBlocks(
  table: XmlElement,
  { apart, styles }: Pick<DocumentContext, 'apart' | 'styles'>,
  read: (nodes: readonly XmlNode[]) => readonly LooseBlock[],
): readonly LooseBlock[] {
  for (const change of ['w:tblPrChange', 'w:tblGridChange']) {
    if (childrenOf(childOf(table, 'w:tblPr'), change).length > 0) apart.addChange();
  }
  const elements = elementsOf(table, 'w:tr', apart);
  const hasHead = !elements.some(isRepeated) && isHeadByLook(table, elements, styles);
  const rows = elements.flatMap((row, at) => {
    const one = readRow(row, apart, read);
    return one === undefined ? [] : [hasHead && at === 0 ? { ...one, isHead: true } : one];
  });
  if (isLayout(rows)) return rows.flatMap(({ cells }) => cells.flatMap(({ blocks }) => blocks));
  const filled = rows.filter((row) => !isEmptyRow(row));
  // Only the first rows can be repeated, and a head without rows is a row itself.
  const heads = filled.findIndex(({ isHead }) => !isHead);
  return filled.map((row, at) => rowBlock({ ...row, isHead: at < heads }));
}

import type { BlockKind } from '../../dossier/document.ts';
import type { LooseBlock, TextPart } from '../textBuilder.ts';
import { isHeadRow } from './headRow.ts';

/** One cell: its text as parts; no parts if it is empty. */
export type Cell = readonly TextPart[];

/** One row of a grid. */
export interface GridRow {
  readonly cells: readonly Cell[];
  /** Whether the file itself says that the row names the columns. */
  readonly isHead?: boolean;
}

const CELL_SEPARATOR = ' | ';

/** The text of a cell, without the white space around it. */
export function cellText(cell: Cell): string {
  return cell
    .map(({ text }) => text)
    .join('')
    .trim();
}

/** Cells as parts of a block; an empty cell keeps its place. White space around a cell is left out. */
export function joinedCells(cells: readonly Cell[]): readonly TextPart[] {
  return cells.flatMap((cell, at) => [...(at === 0 ? [] : [{ text: CELL_SEPARATOR }]), ...trimmedCell(cell)]);
}

function trimmedCell(cell: Cell): Cell {
  const first = cell.findIndex(({ text }) => text.trim() !== '');
  if (first === -1) return [];
  const last = cell.findLastIndex(({ text }) => text.trim() !== '');
  return cell.slice(first, last + 1).map((part, at, parts) => {
    const start = at === 0 ? part.text.trimStart() : part.text;
    return { ...part, text: at === parts.length - 1 ? start.trimEnd() : start };
  });
}

interface TextRow extends GridRow {
  readonly texts: readonly string[];
  /** How many of the cells have text. */
  readonly filled: number;
}

function textRow(row: GridRow): TextRow {
  const texts = row.cells.map(cellText);
  return { ...row, texts, filled: texts.filter((text) => text !== '').length };
}

/** The tables of a grid: empty rows part them. */
function regions(rows: readonly GridRow[]): readonly (readonly TextRow[])[] {
  const found: TextRow[][] = [];
  let isOpen = false;
  for (const row of rows.map(textRow)) {
    if (row.filled === 0) isOpen = false;
    else if (isOpen) found.at(-1)?.push(row);
    else {
      found.push([row]);
      isOpen = true;
    }
  }
  return found;
}

function widthOf(rows: readonly TextRow[]): number {
  return rows.reduce((width, { texts }) => Math.max(width, texts.findLastIndex((text) => text !== '') + 1), 0);
}

/** The cells of a row up to the width of its table; more only if they have text. */
function fitted({ cells, texts }: TextRow, width: number): readonly Cell[] {
  const filledWidth = Math.max(width, texts.findLastIndex((text) => text !== '') + 1);
  return Array.from({ length: filledWidth }, (_, at) => cells[at] ?? []);
}

function isLine({ filled }: TextRow): boolean {
  return filled === 1;
}

function lineBlock({ cells }: TextRow): LooseBlock {
  return { kind: 'paragraph', parts: joinedCells(cells.filter((cell) => cellText(cell) !== '')) };
}

interface OpenTable {
  /** Of the head that still holds; undefined if there is none. */
  readonly head: readonly string[] | undefined;
  readonly width: number;
}

/** The blocks of one region, and the head that holds after it. */
function regionBlocks(
  rows: readonly TextRow[],
  before: OpenTable,
  presumed: boolean,
): { readonly blocks: readonly LooseBlock[]; readonly open: OpenTable } {
  const width = widthOf(rows);
  if (width > 1) {
    const from = rows.findIndex((row) => !isLine(row));
    const to = rows.findLastIndex((row) => !isLine(row)) + 1;
    const lines = { above: rows.slice(0, from).map(lineBlock), below: rows.slice(to).map(lineBlock) };
    const table = tableBlocks(rows.slice(from, to), width, lines.above.length === 0 ? before : NO_TABLE, presumed);
    return {
      blocks: [...lines.above, ...table.blocks, ...lines.below],
      open: lines.below.length === 0 ? table.open : NO_TABLE,
    };
  }
  // One cell among tables is a line of text; a grid of one column is a table.
  if (before.width !== 1) return { blocks: rows.map(lineBlock), open: NO_TABLE };
  return tableBlocks(rows, width, before, presumed);
}

const NO_TABLE: OpenTable = { head: undefined, width: 0 };

function tableBlocks(rows: readonly TextRow[], width: number, before: OpenTable, presumed: boolean) {
  const texts = rows.map((row) => row.texts.slice(0, width));
  const marked = rows.findIndex((row) => row.isHead !== true);
  const hasMarkedHead = rows[0]?.isHead === true && marked !== -1;
  const goesOn = before.head !== undefined && before.width === width;
  const isHead = hasMarkedHead || isHeadRow(texts[0] ?? [], texts.slice(1), presumed && !goesOn);
  const heads = isHead ? Math.max(1, hasMarkedHead ? marked : 1) : 0;
  const head = isHead ? texts[heads - 1] : goesOn ? before.head : undefined;
  // A table without a head must not be taken for rows of the one before.
  const rowKind: BlockKind = head === undefined && before.head !== undefined ? 'paragraph' : 'tableRow';
  const isRepeated = (row: readonly string[]) => head !== undefined && row.join('\n') === head.join('\n');
  const blocks = rows.map((row, at): LooseBlock => {
    const kind = at < heads || isRepeated(texts[at] ?? []) ? 'tableHead' : rowKind;
    return { kind, parts: joinedCells(fitted(row, width)) };
  });
  return { blocks, open: { head, width } };
}

/**
 * The rows of a grid as blocks: cells are joined by ` | `, and an empty cell keeps its place. Empty rows part tables.
 * A row that names the columns becomes the head; lines of one cell above and below a table become paragraphs.
 * `headPresumed`: whether tables of that many columns usually have a head, see {@link isHeadRow}.
 */
export function gridBlocks(rows: readonly GridRow[], headPresumed: (width: number) => boolean): readonly LooseBlock[] {
  const blocks: LooseBlock[] = [];
  const all = regions(rows);
  const isOneColumn = all.every((region) => widthOf(region) === 1);
  let open: OpenTable = isOneColumn ? { head: undefined, width: 1 } : NO_TABLE;
  for (const region of all) {
    const read = regionBlocks(region, open, headPresumed(widthOf(region)) && (open.head === undefined || !isOneColumn));
    for (const block of read.blocks) blocks.push(block);
    open = read.open;
  }
  return blocks;
}

/**
 * The rows of a table of a document as blocks, in which each row is one of the table, however few of its cells have text.
 * A table of one cell is a box around a paragraph.
 */
export function wholeTableBlocks(rows: readonly GridRow[]): readonly LooseBlock[] {
  const filled = rows.map(textRow).filter((row) => row.filled > 0);
  const width = widthOf(filled);
  if (width === 1 && filled.length === 1) return filled.map(lineBlock);
  return tableBlocks(filled, width, NO_TABLE, false).blocks;
}

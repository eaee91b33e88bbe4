import { attribute, type HtmlElement, walk } from './htmlNode.ts';

/** Elements that are never in a cell of data: a table around them only makes the layout. */
const layoutSigns = new Set('table h1 h2 h3 article section form header footer main'.split(' '));
/** Elements that are in a cell of data only if the table names its columns or rows. */
const columnSigns = new Set('h4 h5 h6 ul ol blockquote pre'.split(' '));
/** A cell of data has a paragraph or two; a cell with more is a column of a page. */
const MAX_PARAGRAPHS_A_CELL = 2;
/** A form that nobody filled in has a label a row, and empty cells; a longer text is none. */
const LONGEST_LABEL = 120;
/** A cell with more is a column of a page, though it has no paragraphs but line breaks. */
const LONGEST_DATA = 1000;

/** What is known of a table of data. */
export interface DataTable {
  /** Whether it has cells that are no heads. */
  readonly hasData: boolean;
}

interface OpenTable {
  readonly element: HtmlElement;
  isLayout: boolean;
  isOfColumns: boolean;
  paragraphs: number;
  /** Heads with words. */
  heads: number;
  isHead: boolean;
  cells: number;
  cellsInRow: number;
  widest: number;
  /** Characters of words in the open cell, and in the longest. */
  cellLength: number;
  longest: number;
  filledInRow: number;
  widestFilled: number;
  hasPictures: boolean;
}

function openTable(element: HtmlElement): OpenTable {
  const isLayout = /^(?:presentation|none)$/u.test(attribute(element, 'role') ?? '');
  return {
    element,
    isLayout,
    isOfColumns: false,
    paragraphs: 0,
    heads: 0,
    isHead: false,
    cells: 0,
    cellsInRow: 0,
    widest: 0,
    cellLength: 0,
    longest: 0,
    filledInRow: 0,
    widestFilled: 0,
    hasPictures: false,
  };
}

function look(table: OpenTable, name: string): void {
  if (name === 'tr') {
    table.cellsInRow = 0;
    table.filledInRow = 0;
  } else if (name === 'img') table.hasPictures = true;
  else if (name === 'td' || name === 'th') {
    table.paragraphs = 0;
    table.cellLength = 0;
    table.cellsInRow += 1;
    table.widest = Math.max(table.widest, table.cellsInRow);
    table.isHead = name === 'th';
    if (!table.isHead) table.cells += 1;
  } else if (name === 'p') table.paragraphs += 1;
  if (layoutSigns.has(name)) table.isLayout = true;
  if (columnSigns.has(name) || table.paragraphs > MAX_PARAGRAPHS_A_CELL) table.isOfColumns = true;
}

function lookAtText(table: OpenTable, text: string): void {
  const { length } = text.trim();
  if (length === 0 || table.cellsInRow === 0) return;
  if (table.cellLength === 0) {
    table.filledInRow += 1;
    // A head that holds only a picture names no column.
    if (table.isHead) table.heads += 1;
  }
  table.cellLength += length;
  table.longest = Math.max(table.longest, table.cellLength);
  if (table.longest > LONGEST_DATA) table.isOfColumns = true;
  table.widestFilled = Math.max(table.widestFilled, table.filledInRow);
}

/** Whether no row says two things, as in mails and old pages whose margins are empty cells, and one says much. */
function isMargins({ heads, widestFilled, longest, hasPictures }: OpenTable): boolean {
  return heads === 0 && widestFilled < 2 && (longest > LONGEST_LABEL || hasPictures);
}

/** The tables under the root that have data and do not only make the layout. */
export function dataTables(root: HtmlElement): ReadonlyMap<HtmlElement, DataTable> {
  const data = new Map<HtmlElement, DataTable>();
  const open: OpenTable[] = [];
  walk(
    root,
    (node) => {
      const inner = open.at(-1);
      if (node.kind === 'text') {
        if (inner !== undefined) lookAtText(inner, node.data);
        return false;
      }
      if (inner !== undefined) look(inner, node.name);
      if (node.name === 'table') open.push(openTable(node));
      return true;
    },
    (element) => {
      const table = open.at(-1);
      if (table?.element !== element) return;
      open.pop();
      const isLayout =
        table.isLayout || table.widest < 2 || isMargins(table) || (table.isOfColumns && table.heads === 0);
      if (!isLayout) data.set(element, { hasData: table.cells > 0 });
    },
  );
  return data;
}

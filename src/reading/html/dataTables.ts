import { attribute, type HtmlElement, walk } from './htmlNode.ts';

/** Elements that are never in a cell of data: a table around them only makes the layout. */
const layoutSigns = new Set('table h1 h2 h3 article section form header footer main'.split(' '));
/** Elements that are in a cell of data only if the table names its columns or rows. */
const columnSigns = new Set('h4 h5 h6 ul ol blockquote pre'.split(' '));
/** A cell of data has a paragraph or two; a cell with more is a column of a page. */
const MAX_PARAGRAPHS_A_CELL = 2;

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
  heads: number;
  cells: number;
  cellsInRow: number;
  widest: number;
}

function openTable(element: HtmlElement): OpenTable {
  const isLayout = /^(?:presentation|none)$/u.test(attribute(element, 'role') ?? '');
  return { element, isLayout, isOfColumns: false, paragraphs: 0, heads: 0, cells: 0, cellsInRow: 0, widest: 0 };
}

function look(table: OpenTable, name: string): void {
  if (name === 'tr') table.cellsInRow = 0;
  else if (name === 'td' || name === 'th') {
    table.paragraphs = 0;
    table.cellsInRow += 1;
    table.widest = Math.max(table.widest, table.cellsInRow);
    if (name === 'th') table.heads += 1;
    else table.cells += 1;
  } else if (name === 'p') table.paragraphs += 1;
  if (layoutSigns.has(name)) table.isLayout = true;
  if (columnSigns.has(name) || table.paragraphs > MAX_PARAGRAPHS_A_CELL) table.isOfColumns = true;
}

/** The tables under the root that have data and do not only make the layout. */
export function dataTables(root: HtmlElement): ReadonlyMap<HtmlElement, DataTable> {
  const data = new Map<HtmlElement, DataTable>();
  const open: OpenTable[] = [];
  walk(
    root,
    (node) => {
      if (node.kind === 'text') return false;
      const inner = open.at(-1);
      if (inner !== undefined) look(inner, node.name);
      if (node.name === 'table') open.push(openTable(node));
      return true;
    },
    (element) => {
      const table = open.at(-1);
      if (table?.element !== element) return;
      open.pop();
      const isLayout = table.isLayout || table.widest < 2 || (table.isOfColumns && table.heads === 0);
      if (!isLayout) data.set(element, { hasData: table.cells > 0 });
    },
  );
  return data;
}

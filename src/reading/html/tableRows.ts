import { attribute, type HtmlElement } from './htmlNode.ts';

/** More columns than any real table has; HTML allows 1,000 (HTML standard, 4.9.11). */
const MAX_COLUMNS = 100;
const MAX_ROWS_A_CELL = 1000;

function span(cell: HtmlElement, name: 'colspan' | 'rowspan', most: number): number {
  const value = Number.parseInt(attribute(cell, name) ?? '1', 10);
  return Number.isNaN(value) ? 1 : Math.min(most, Math.max(1, value));
}

/** Counts the columns of a table row by row, so that each cell keeps its place beside empty and spanning ones. */
export class TableRows {
  /** For how many rows more a cell from above reaches into each column. */
  readonly #reach: number[] = [];
  #column = 0;
  /** Columns that the last cells take and that have no text of their own. */
  #pending = 0;

  beginRow(): void {
    this.#column = 0;
    this.#pending = 0;
    this.#skip();
  }

  /** Returns how many separators are before the cell. */
  beginCell(cell: HtmlElement): number {
    const before = this.#pending;
    const columns = span(cell, 'colspan', MAX_COLUMNS);
    const rows = span(cell, 'rowspan', MAX_ROWS_A_CELL);
    for (let at = this.#column; at < Math.min(MAX_COLUMNS, this.#column + columns); at += 1) this.#reach[at] = rows - 1;
    this.#column += columns;
    this.#pending = columns;
    this.#skip();
    return before;
  }

  #skip(): void {
    while ((this.#reach[this.#column] ?? 0) > 0 && this.#column < MAX_COLUMNS) {
      this.#reach[this.#column] = (this.#reach[this.#column] ?? 0) - 1;
      this.#column += 1;
      this.#pending += 1;
    }
  }
}

/** Whether a row names the columns: it is in a `thead`, or all of its cells are heads. */
export function isHeadRow(row: HtmlElement): boolean {
  if (row.parent?.name === 'thead') return true;
  let heads = 0;
  for (let child = row.first; child !== null; child = child.next) {
    if (child.kind !== 'element') continue;
    if (child.name === 'td') return false;
    if (child.name === 'th') heads += 1;
  }
  return heads > 0;
}

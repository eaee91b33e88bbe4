import { type Slice, trimmed } from './slice.ts';

/** What readers put between the cells of a row. */
const CELL_SEPARATOR = '|';

/** The cells of a row of a table, without the white space around each; an empty cell keeps its place. */
export function tableCells(text: string, row: Slice): readonly Slice[] {
  const cells: Slice[] = [];
  let start = row.start;
  for (const part of text.slice(row.start, row.end).split(CELL_SEPARATOR)) {
    cells.push(trimmed(text, { start, end: start + part.length }));
    start += part.length + CELL_SEPARATOR.length;
  }
  return cells;
}

/** The rows that name the columns on one line: `Date | Event`. */
export function headOnOneLine(head: string): string {
  return head.replace(/(?<!\s)\s*\n\s*/gu, ' / ');
}

/**
 * The cell of a row under the column whose name has a slice of the head; null if the row has not as many cells as the head,
 * because a cell goes over several columns or has the sign that is between cells.
 */
export function cellUnder(text: string, head: Slice, name: Slice, row: Slice): Slice | null {
  // Several rows may name the columns.
  const lines = text.slice(head.start, head.end).split('\n');
  let start = head.start;
  const cells = tableCells(text, row);
  for (const line of lines) {
    const names = tableCells(text, { start, end: start + line.length });
    const column = names.findIndex((one) => one.start <= name.start && name.end <= one.end);
    if (column !== -1) return names.length === cells.length ? (cells[column] ?? null) : null;
    start += line.length + 1;
  }
  return null;
}

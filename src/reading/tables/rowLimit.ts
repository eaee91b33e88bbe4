import type { ReadingNote } from '../../dossier/readingNote.ts';

/** More rows are a database, not a document: each row is a passage of its own. */
const MAX_ROWS = 100_000;

/** The rows that are read, and a note that counts the others. */
export function withinRowLimit<Row>(
  rows: readonly Row[],
  isBlank: (row: Row) => boolean,
): {
  readonly rows: readonly Row[];
  readonly notes: readonly ReadingNote[];
} {
  if (rows.length <= MAX_ROWS) return { rows, notes: [] };
  const count = rows.slice(MAX_ROWS).filter((row) => !isBlank(row)).length;
  return { rows: rows.slice(0, MAX_ROWS), notes: count === 0 ? [] : [{ kind: 'unreadRows', count }] };
}

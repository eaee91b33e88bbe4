import type { SqlRow, SqlValue } from '../sqlDatabase.ts';

/** PostgreSQL takes every character in a text but U+0000. This one, which is never used as a character, stands before its mark. */
const ESCAPE = '\u{10fffe}';
const NUL = '\u0000';

/** A value as PostgreSQL takes it; {@link fromPostgres} brings it back. Two texts that differ stay different. */
export function toPostgres(value: SqlValue): null | number | string | Uint8Array {
  if (typeof value === 'bigint') return value.toString();
  if (typeof value !== 'string') return value;
  if (!value.includes(NUL) && !value.includes(ESCAPE)) return value;
  return value.replaceAll(ESCAPE, `${ESCAPE}1`).replaceAll(NUL, `${ESCAPE}0`);
}

/** A row with its values as they were given. */
export function fromPostgres(row: SqlRow): SqlRow {
  for (const [column, value] of Object.entries(row)) {
    if (typeof value !== 'string' || !value.includes(ESCAPE)) continue;
    row[column] = value.replaceAll(`${ESCAPE}0`, NUL).replaceAll(`${ESCAPE}1`, ESCAPE);
  }
  return row;
}

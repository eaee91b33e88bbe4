/** A longer cell is no name of a column, in UTF-16 units. */
const LONGEST_NAME = 80;
const MOST_WORDS = 8;
/** Below a short name such cells are sentences, in UTF-16 units. */
const SENTENCE_LENGTH = 30;
/** So many rows below are compared with a head. */
const COMPARED_ROWS = 50;

const year = /^(?:1[5-9]|20|21)\d{2}$/u;

function isNumber(cell: string): boolean {
  return /\d/u.test(cell) && !/\p{L}/u.test(cell);
}

function isValue(cell: string): boolean {
  return /\d/u.test(cell) && cell.length <= SENTENCE_LENGTH;
}

function couldName(cell: string): boolean {
  if (cell.length > LONGEST_NAME || cell.split(/\s+/u).length > MOST_WORDS) return false;
  if (isNumber(cell)) return year.test(cell);
  // Three words and the mark that ends a sentence.
  return !(/[.!?…。؟]$/u.test(cell) && /\s\S+\s\S/u.test(cell.slice(0, -1)));
}

function mostly<T>(items: readonly T[], test: (item: T) => boolean): boolean {
  return items.length > 0 && items.filter(test).length > items.length / 2;
}

/** Whether what is below a name is of another type than the name: numbers and dates, or sentences. */
function differsFromName(name: string, below: readonly string[]): boolean {
  if (mostly(below, isValue) && !isValue(name)) return true;
  if (year.test(name) && mostly(below, (cell) => isNumber(cell) && !year.test(cell))) return true;
  return name !== '' && mostly(below, (cell) => cell.length >= SENTENCE_LENGTH && cell.length > name.length * 3);
}

/**
 * Whether the first row of a table names the columns of the rows below. `presumed`: tables of this kind usually have a
 * head, so a row of short and different names is enough; else a column has to differ from its name in type.
 */
export function isHeadRow(
  row: readonly string[],
  rowsBelow: readonly (readonly string[])[],
  presumed: boolean,
): boolean {
  const names = row.filter((cell) => cell !== '');
  const below = rowsBelow.slice(0, COMPARED_ROWS);
  if (below.length === 0 || names.length === 0 || names.length < row.length / 2) return false;
  if (!names.every(couldName) || names.every((name) => year.test(name))) return false;
  if (new Set(names).size < names.length) return false;
  const columns = row.map((_, column) => below.map((each) => each[column] ?? '').filter((cell) => cell !== ''));
  // A form has its names in the first column: "Owner: | …".
  if (row.length > 1 && (row[0] ?? '').endsWith(':') && mostly(columns[0] ?? [], (cell) => cell.endsWith(':')))
    return false;
  if (row.some((name, column) => name !== '' && columns[column]?.includes(name))) return false;
  return presumed || row.some((name, column) => differsFromName(name, columns[column] ?? []));
}

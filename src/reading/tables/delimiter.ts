import { separatedRows } from './separatedRows.ts';

const DELIMITERS = ['\t', ';', ',', '|'] as const;

/** Enough to tell the delimiter. */
const SAMPLE_ROWS = 300;
const SAMPLE_CHARACTERS = 100_000;
/** Least share of the rows that have as many cells as most. */
const LEAST_SHARE = 0.5;
/** Longest cells, in words on average, of a table that is written with a space after each delimiter. */
const MAX_WORDS_A_SPACED_CELL = 4;

interface Candidate {
  readonly delimiter: string;
  readonly width: number;
  readonly share: number;
}

function isBlank(row: readonly string[]): boolean {
  return row.every((cell) => cell.trim() === '');
}

/** How many cells most rows have that have several; of equals the more. */
function commonWidth(widths: readonly number[]): number {
  const counts = new Map<number, number>();
  for (const width of widths) if (width > 1) counts.set(width, (counts.get(width) ?? 0) + 1);
  let common = 1;
  for (const [width, count] of counts) {
    const best = counts.get(common) ?? 0;
    if (count > best || (count === best && width > common)) common = width;
  }
  return common;
}

/** Whether the commas of a text are those of sentences: a space follows them, and what they part is no table. */
function isProse(sample: string, rows: readonly (readonly string[])[], delimiter: string, share: number): boolean {
  const quotedCell = new RegExp(`(?:^|[\\n${delimiter}]) *"`, 'u');
  if ((delimiter !== ',' && delimiter !== ';') || quotedCell.test(sample)) return false;
  const cells = rows.flat();
  const later = rows.flatMap((row) => row.slice(1));
  const spaced = later.filter((cell) => cell.startsWith(' ')).length;
  if (spaced <= later.length / 2) return false;
  const words = cells.reduce((sum, cell) => sum + (cell.trim() === '' ? 0 : cell.trim().split(/\s+/u).length), 0);
  const sentences = rows.filter((row) => /[.!?…。؟]["”’)]?\s*$/u.test(row.at(-1) ?? '')).length;
  return share < 1 || words > cells.length * MAX_WORDS_A_SPACED_CELL || sentences > rows.length / 2;
}

/** Whether each comma of a text is inside a number, below a first line without one: "Amount", "1,200". */
function isInNumbers(sample: string, rows: readonly (readonly string[])[], delimiter: string): boolean {
  return delimiter === ',' && rows[0]?.length === 1 && !/(?<!\d),|,(?!\d)/u.test(sample);
}

function candidateOf(sample: string, delimiter: string): Candidate | undefined {
  if (!sample.includes(delimiter)) return undefined;
  const rows = separatedRows(sample, { delimiter, limit: SAMPLE_ROWS }).filter((row) => !isBlank(row));
  const widths = rows.map((row) => row.length);
  const width = commonWidth(widths);
  if (width === 1) return undefined;
  const share = widths.filter((each) => each === width).length / rows.length;
  const widest = Math.max(...widths);
  // Some programs leave out the empty cells at the end of a row; the head has all of them.
  const isCutRagged = widths[0] === widest && widths.filter((each) => each > 1).length > rows.length * 0.8;
  if (share < LEAST_SHARE && !isCutRagged) return undefined;
  if (isProse(sample, rows, delimiter, share) || isInNumbers(sample, rows, delimiter)) return undefined;
  return { delimiter, width, share };
}

/**
 * The delimiter of the cells of a table in text with `\n` between its lines: the one by which most rows have the same
 * number of cells. Undefined if the text has a single column, such as one of sentences with commas.
 */
export function delimiterOf(text: string): string | undefined {
  const cut = text.length <= SAMPLE_CHARACTERS ? text.length : text.lastIndexOf('\n', SAMPLE_CHARACTERS);
  const sample = text.slice(0, cut <= 0 ? SAMPLE_CHARACTERS : cut);
  const candidates = DELIMITERS.map((delimiter) => candidateOf(sample, delimiter)).filter((each) => each !== undefined);
  return candidates.toSorted((a, b) => b.share - a.share || b.width - a.width)[0]?.delimiter;
}

import { joinedAll, type MarkedText } from '../lines/markedText.ts';
import type { Fragment } from '../lines/pdfFragments.ts';

/** A row of a table. Lengths are points. */
export interface TableRow {
  /** For each cell its lines; a cell without lines is empty. */
  readonly cells: readonly (readonly MarkedText[])[];
  readonly x: number;
  readonly right: number;
  /** Of its first line. */
  readonly baseline: number;
  readonly size: number;
  /** That of its cells, if they have one in common. */
  readonly font: string | undefined;
  readonly isHead: boolean;
}

/** A column of a table: its pieces from top to bottom, and how far they can reach. */
export interface TableColumn {
  readonly pieces: readonly Fragment[];
  readonly right: number;
}

/** The pieces at one height, by column. */
interface Line {
  readonly baseline: number;
  readonly cells: (Fragment | undefined)[];
}

const SAME_LINE = 0.25;
/** Rows of a table are apart if there is so much more room between them than between the lines of a cell. */
const ROW_GAP = 1.3;
/** Lines of a cell are at most so far apart, as a multiple of the size. */
const MAX_LEADING = 1.7;
const MEAN_CHARACTER_WIDTH = 0.5;

function linesOf(columns: readonly TableColumn[]): readonly Line[] {
  const all = columns
    .flatMap(({ pieces }, column) => pieces.map((piece) => ({ piece, column })))
    .toSorted((a, b) => a.piece.baseline - b.piece.baseline || a.piece.x - b.piece.x);
  const lines: Line[] = [];
  for (const { piece, column } of all) {
    const last = lines.at(-1);
    const isSame = last !== undefined && piece.baseline - last.baseline <= SAME_LINE * piece.size;
    const line = isSame ? last : { baseline: piece.baseline, cells: columns.map(() => undefined) };
    if (!isSame) lines.push(line);
    const own = line.cells[column];
    line.cells[column] = own === undefined ? piece : { ...own, ...joinedAll([own, piece], ' '), right: piece.right };
  }
  return lines;
}

/** Whether there is room behind a line of a cell for the first word of the next one. */
function isShort(piece: Fragment, next: Fragment, columnRight: number): boolean {
  const word = (/^\S+/u.exec(next.text)?.[0].length ?? 0) * next.size * MEAN_CHARACTER_WIDTH;
  return columnRight - piece.right > word + 0.5 * next.size;
}

function isNumber(text: string): boolean {
  return /^[\d.,%€$£()+–-]+$/u.test(text);
}

/** Whether the next line of a cell goes on with its text. */
function goesOn(piece: Fragment, next: Fragment, columnRight: number): boolean {
  if (/[-\u00ad‐,]$/u.test(piece.text)) return true;
  return !isShort(piece, next, columnRight) && !isNumber(next.text);
}

/** The distance between two lines of one cell: the smallest in any column. */
function leadingOf(columns: readonly TableColumn[]): number {
  let least = Number.POSITIVE_INFINITY;
  for (const { pieces } of columns) {
    pieces.slice(1).forEach((piece, at) => {
      const distance = piece.baseline - (pieces[at]?.baseline ?? 0);
      if (distance > piece.size * 0.8) least = Math.min(least, distance);
    });
  }
  return least;
}

/** Lines that belong together by the room around them. */
function clustersOf(lines: readonly Line[], leading: number): readonly (readonly Line[])[] {
  const clusters: Line[][] = [];
  lines.forEach((line, at) => {
    const above = lines[at - 1];
    if (above === undefined || line.baseline - above.baseline > leading * ROW_GAP) clusters.push([line]);
    else clusters.at(-1)?.push(line);
  });
  return clusters;
}

function lastIn(lines: readonly Line[], column: number): Fragment | undefined {
  return lines.findLast((line) => line.cells[column] !== undefined)?.cells[column];
}

/** The pieces of a column in these lines, each with the one above it. */
function pairsIn(lines: readonly Line[], column: number): readonly (readonly [Fragment, Fragment])[] {
  const pieces = lines.flatMap((line) => line.cells[column] ?? []);
  return pieces.slice(1).flatMap((piece, at) => {
    const above = pieces[at];
    return above === undefined ? [] : [[above, piece] as const];
  });
}

/**
 * Whether lines that are closer than others are one row: a cell plainly goes on from line to line, or what a line adds is in
 * one cell in which it did not fit above. Other such lines are rows that are grouped.
 */
function isOneRow(cluster: readonly Line[], columns: readonly TableColumn[]): boolean {
  const pairs = columns.map((_, column) => pairsIn(cluster, column));
  const most = Math.max(...pairs.map((own) => own.length));
  if (most === 0) return true;
  const below = cluster.slice(1).flatMap((line) => line.cells);
  const areRows = below.every((piece) => piece !== undefined && !/^\p{Ll}/u.test(piece.text));
  if (areRows && columns.length > 1) return false;
  if (pairs.some((own) => own.length > 0 && own.flat().every((piece) => isNumber(piece.text)))) return false;
  const rightOf = (column: number) => columns[column]?.right ?? 0;
  const doesGoOn = pairs.some(
    (own, column) => own.length === most && own.every(([above, piece]) => goesOn(above, piece, rightOf(column))),
  );
  if (doesGoOn) return true;
  const isAlone = pairs.filter((own) => own.length > 0).length === 1;
  return (
    isAlone && pairs.every((own, column) => own.every(([above, piece]) => !isShort(above, piece, rightOf(column))))
  );
}

/** Whether a line goes on with the row above it. */
function continuesRow(line: Line, row: readonly Line[], columns: readonly TableColumn[]): boolean {
  const filled = columns.flatMap(({ right }, column) => {
    const piece = line.cells[column];
    return piece === undefined ? [] : [{ piece, above: lastIn(row, column), right }];
  });
  const doesFit = ({ piece, above, right }: (typeof filled)[number]) =>
    above !== undefined && (isShort(above, piece, right) || above.baseline >= piece.baseline);
  if (line.cells[0] === undefined) {
    if (filled.length === 1) return filled[0]?.above !== undefined;
    return filled.every(({ piece, above, right }) => above !== undefined && goesOn(above, piece, right));
  }
  // A line in the first column begins a row, unless nothing of it fitted above, and its words plainly go on.
  if (filled.some((cell) => cell.above === undefined || doesFit(cell))) return false;
  return filled.length === 1 || filled.some(({ piece }) => /^\p{Ll}/u.test(piece.text));
}

function rowOf(lines: readonly Line[], columns: readonly TableColumn[]): TableRow {
  const pieces = lines.flatMap((line) => line.cells.flatMap((piece) => piece ?? []));
  const [first] = pieces;
  const fonts = new Set(pieces.map((piece) => piece.font));
  return {
    cells: columns.map((_, column) => lines.flatMap((line) => line.cells[column] ?? [])),
    x: Math.min(...pieces.map((piece) => piece.x)),
    right: Math.max(...pieces.map((piece) => piece.right)),
    baseline: first?.baseline ?? 0,
    size: first?.size ?? 0,
    font: fonts.size === 1 ? first?.font : undefined,
    isHead: false,
  };
}

/** All pieces as one row, as rules show it. */
export function singleRow(columns: readonly TableColumn[]): TableRow {
  return rowOf(linesOf(columns), columns);
}

/**
 * The rows of pieces in columns. Lines of cells that wrap are together if more room is between rows than between lines, or if
 * a line leaves the first column empty and goes on with the cells above it.
 */
export function tableRows(columns: readonly TableColumn[]): readonly TableRow[] {
  const lines = linesOf(columns);
  const size = lines[0]?.cells.find((piece) => piece !== undefined)?.size ?? 0;
  const leading = leadingOf(columns);
  const hasLeading = leading <= MAX_LEADING * size;
  const clusters = hasLeading ? clustersOf(lines, leading) : lines.map((line) => [line]);
  return clusters.flatMap((cluster) => {
    if (isOneRow(cluster, columns) && clusters.length > 1) return [rowOf(cluster, columns)];
    const rows: Line[][] = [];
    for (const line of cluster) {
      const open = rows.at(-1);
      if (open !== undefined && continuesRow(line, open, columns)) open.push(line);
      else rows.push([line]);
    }
    return rows.map((row) => rowOf(row, columns));
  });
}

const amount = /^[-–+(]?\s?[$€£¥]?\s?\d[\d.,:\s/–-]*(?:\s?\p{L}{1,3}|\s?%|\))?$/u;
const MOST_HEAD_ROWS = 3;

/**
 * The rows with those marked that name the columns: the first ones if they have a font of their own, or if the first has words
 * where the rows below have numbers.
 */
export function withHead(rows: readonly TableRow[]): readonly TableRow[] {
  const [first] = rows;
  if (first === undefined || rows.length < 2 || first.cells.filter((cell) => cell.length > 0).length < 2) return rows;
  const next = rows.findIndex((row) => row.font !== first.font);
  const body = rows.slice(Math.max(1, next));
  const isSetApart =
    first.font !== undefined && next > 0 && next <= MOST_HEAD_ROWS && body.every((row) => row.font !== first.font);
  if (isSetApart) return rows.map((row, at) => (at < next ? { ...row, isHead: true } : row));
  const isNumber = (cell: readonly MarkedText[] | undefined) => cell?.length === 1 && amount.test(cell[0]?.text ?? '');
  const isNamed = first.cells.every((cell) => !isNumber(cell));
  const hasNumbers = first.cells.some((cell, column) => {
    const below = rows
      .slice(1)
      .map((row) => row.cells[column])
      .filter((own) => own !== undefined && own.length > 0);
    return cell.length > 0 && below.length > 0 && below.every(isNumber);
  });
  return isNamed && hasNumbers ? rows.map((row, at) => (at === 0 ? { ...row, isHead: true } : row)) : rows;
}

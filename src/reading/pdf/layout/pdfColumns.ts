import { listMarker } from '../../text/listMarker.ts';
import { type Fragment, rejoined } from '../lines/pdfFragments.ts';
import { GUTTER_GAP } from '../lines/pdfRuns.ts';
import type { Box } from '../page/matrix.ts';
import { gridTables } from './tableGrid.ts';
import { type TableRow, tableRows, withHead } from './tableRows.ts';

/** A line of a page in reading order, with its column. Lengths are points. */
export interface PageLine extends Fragment {
  readonly columnLeft: number;
  readonly columnRight: number;
  /** The lines of one column between two full-width lines have the same number, in reading order. */
  readonly column: number;
  readonly isTableRow: boolean;
  /** Whether a number or mark before it shows that it begins a paragraph. */
  readonly isMarked?: boolean;
  /** The row, if it is one of a table whose columns are known. */
  readonly row?: TableRow;
}

/** A piece in the place of a whole table. */
interface TablePiece extends Fragment {
  readonly rows: readonly TableRow[];
}

/** Fewest lines beside each other that make columns; fewer can be an accident of spacing. */
const MIN_PAIRS = 3;
/** Baselines of lines beside each other differ by at most this share of their size. */
const BESIDE = 0.7;
const MAX_COLUMNS = 10;
/** Text in columns fills them; cells of a table leave them mostly empty. */
const MAX_CELL_FILL = 0.7;
const MIN_ALIGNED_SHARE = 0.6;
const SAME_LINE = 0.25;
export const CELL_SEPARATOR = ' | ';
/** Pieces of a line that are further apart than this multiple of the size are no one sentence. */
const CELL_GAP = 2.5;
/** Distances in a column that are larger than those of lines by this factor set its cells apart. */
const ROW_GAP = 1.3;
/** The lines of a cell can be longer than the longest one by this share of the size. */
const CELL_SLACK = 0.8;
/** UTF-16 units. */
const SHORT_CELL = 14;
/** A number of a paragraph is at most so far before it, as a multiple of the size. */
const MARK_GAP = 6;
const mark = /^(?:\(?\d{1,4}[.)]?|\(?\p{L}[.)]|§\s?\d{1,4})$/u;
const MOST_HEADS = 2;
const MOST_SPARSE = 0.75;
const MIN_ALIGNED = 0.8;

/** Least share of the lines beside a gutter that follow each other without a line across it between them. */
const MIN_UNCROSSED_SHARE = 0.6;
/** Most places that are tried as gutters. */
const MAX_TRIES = 20;

interface Gap {
  readonly from: number;
  readonly to: number;
  readonly baseline: number;
  /** The other ends of the pieces before it and after it. */
  readonly start: number;
  readonly end: number;
}

/** For each fragment the white space between it and the next one to its right at the same height. */
function gapsBeside(fragments: readonly Fragment[]): readonly Gap[] {
  return fragments.flatMap((fragment, at) => {
    let next: Fragment | undefined;
    for (const step of [-1, 1]) {
      for (let other = at + step; ; other += step) {
        const beside = fragments[other];
        if (beside === undefined || Math.abs(beside.baseline - fragment.baseline) > BESIDE * fragment.size) break;
        if (beside.x >= fragment.right && (next === undefined || beside.x < next.x)) next = beside;
      }
    }
    if (next === undefined || next.x - fragment.right < GUTTER_GAP * fragment.size) return [];
    const { baseline, x: start, right: from } = fragment;
    return [{ from, to: next.x, baseline, start, end: next.right }];
  });
}

/** The place that most gaps share, found by a sweep over their ends. */
function deepest(gaps: readonly Gap[]): { readonly at: number; readonly depth: number } {
  const ends = gaps
    .flatMap((gap) => [
      { x: gap.from, change: 1 },
      { x: gap.to, change: -1 },
    ])
    .toSorted((a, b) => a.x - b.x || a.change - b.change);
  let [depth, best, at] = [0, 0, 0];
  ends.forEach((end, index) => {
    depth += end.change;
    if (depth > best) {
      best = depth;
      at = (end.x + (ends[index + 1]?.x ?? end.x)) / 2;
    }
  });
  return { at, depth: best };
}

function crosses(fragment: Fragment, gutter: number): boolean {
  return fragment.x < gutter && gutter < fragment.right;
}

/**
 * Whether few lines cross a gutter. Wide spaces in justified lines are gaps too, but lines above and below cross them.
 */
function isUncrossed(gutter: number, gaps: readonly Gap[], fragments: readonly Fragment[]): boolean {
  const crossings = fragments.filter((fragment) => crosses(fragment, gutter)).map((fragment) => fragment.baseline);
  const heights = gaps.map((gap) => gap.baseline).toSorted((a, b) => a - b);
  let uncrossed = 0;
  let next = 0;
  heights.slice(1).forEach((height, at) => {
    const above = heights[at] ?? height;
    while ((crossings[next] ?? Number.POSITIVE_INFINITY) <= above) next += 1;
    if ((crossings[next] ?? Number.POSITIVE_INFINITY) > height) uncrossed += 1;
  });
  return uncrossed >= (heights.length - 1) * MIN_UNCROSSED_SHARE;
}

/** What is left of gaps that go over a whole column, whose cell is empty, beyond the gutter in them. */
function remainders(gaps: readonly Gap[]): readonly Gap[] {
  const left: Gap[] = [];
  let reach = Number.POSITIVE_INFINITY;
  for (const gap of gaps.toSorted((a, b) => a.to - b.to)) {
    if (gap.to >= reach) left.push({ ...gap, from: reach });
    else reach = reach === Number.POSITIVE_INFINITY ? gap.end : Math.max(reach, gap.end);
  }
  reach = Number.NEGATIVE_INFINITY;
  for (const gap of gaps.toSorted((a, b) => b.from - a.from)) {
    if (gap.from <= reach) left.push({ ...gap, to: reach });
    else reach = reach === Number.NEGATIVE_INFINITY ? gap.start : Math.min(reach, gap.start);
  }
  return left;
}

/** The places of the gutters between columns, from left to right. The fragments come from top to bottom. */
function gutters(fragments: readonly Fragment[]): readonly number[] {
  const found: number[] = [];
  let gaps = gapsBeside(fragments);
  for (let tries = 0; tries < MAX_TRIES && found.length < MAX_COLUMNS - 1; tries += 1) {
    const { at, depth } = deepest(gaps);
    if (depth < MIN_PAIRS) break;
    const there = gaps.filter((gap) => gap.from <= at && gap.to >= at);
    if (isUncrossed(at, there, fragments)) found.push(at);
    gaps = [...gaps.filter((gap) => gap.to < at || gap.from > at), ...remainders(there)];
  }
  return found.toSorted((a, b) => a - b);
}

/** The fragments of each column between two lines that go across. */
type Band = readonly (readonly Fragment[])[];

/** Whether a piece is a number or mark before another one on its line. */
function marks(piece: Fragment, next: Fragment): boolean {
  const gap = next.x - piece.right;
  const isBeside = Math.abs(piece.baseline - next.baseline) <= SAME_LINE * piece.size;
  return isBeside && gap > 0 && gap < MARK_GAP * piece.size && mark.test(piece.text);
}

/** Cuts the page into bands at the lines that cross a gutter; such a line is a band with one column. */
function bands(fragments: readonly Fragment[], gutterPlaces: readonly number[]): readonly Band[] {
  const found: Fragment[][][] = [];
  let open: Fragment[][] | undefined;
  for (const fragment of fragments) {
    if (gutterPlaces.some((gutter) => crosses(fragment, gutter))) {
      // The number of a paragraph stays with its line.
      const before = open
        ?.map((column) => column.at(-1))
        .find((piece) => piece !== undefined && marks(piece, fragment));
      if (before !== undefined) {
        for (const column of open ?? []) if (column.at(-1) === before) column.pop();
        found.push([[before]]);
        open = undefined;
      }
      const last = found.at(-1);
      if (open === undefined && last?.length === 1) last[0]?.push(fragment);
      else found.push([[fragment]]);
      open = undefined;
      continue;
    }
    if (open === undefined) {
      open = Array.from({ length: gutterPlaces.length + 1 }, () => []);
      found.push(open);
    }
    open[gutterPlaces.filter((gutter) => gutter <= fragment.x).length]?.push(fragment);
  }
  return found.map((band) => band.filter((column) => column.length > 0)).filter((band) => band.length > 0);
}

function median(numbers: readonly number[]): number {
  return numbers.toSorted((a, b) => a - b)[Math.floor(numbers.length / 2)] ?? 0;
}

function left(fragments: readonly Fragment[]): number {
  return fragments.reduce((least, fragment) => Math.min(least, fragment.x), Number.POSITIVE_INFINITY);
}

function right(fragments: readonly Fragment[]): number {
  return fragments.reduce((most, fragment) => Math.max(most, fragment.right), Number.NEGATIVE_INFINITY);
}

/** Puts pieces on one baseline together. */
function rows(fragments: readonly Fragment[]): readonly (readonly Fragment[])[] {
  const found: Fragment[][] = [];
  for (const fragment of fragments.toSorted((a, b) => a.baseline - b.baseline)) {
    const row = found.at(-1);
    const first = row?.[0];
    if (first !== undefined && fragment.baseline - first.baseline <= SAME_LINE * fragment.size) row?.push(fragment);
    else found.push([fragment]);
  }
  return found;
}

/** How far the pieces of columns reach that are on one line with a piece of another column, as a share of their number. */
function alignedShare(column: readonly Fragment[], others: readonly Fragment[]): number {
  const heights = others.map((piece) => piece.baseline).toSorted((a, b) => a - b);
  const aligned = column.filter((piece) => {
    let [low, high] = [0, heights.length];
    const least = piece.baseline - SAME_LINE * piece.size;
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((heights[middle] ?? 0) < least) low = middle + 1;
      else high = middle;
    }
    return (heights[low] ?? Number.POSITIVE_INFINITY) <= piece.baseline + SAME_LINE * piece.size;
  });
  return aligned.length / column.length;
}

function distances(lines: readonly { readonly baseline: number }[]): readonly number[] {
  return lines.slice(1).map((line, at) => line.baseline - (lines[at]?.baseline ?? 0));
}

/** Whether each line of the column with the fewest lines begins a row in which other cells have more lines. */
function hasKeyColumn(band: Band): boolean {
  const counted = band.map((column) => ({
    column,
    lines: rows(column)
      .map(([first]) => first)
      .flatMap((one) => one ?? []),
  }));
  const [sparse] = counted.toSorted((a, b) => a.lines.length - b.lines.length);
  const dense = counted.toSorted((a, b) => b.lines.length - a.lines.length)[0];
  if (sparse === undefined || dense === undefined || sparse === dense || sparse.lines.length < 2) return false;
  if (sparse.lines.length > dense.lines.length * MOST_SPARSE) return false;
  const others = band.filter((column) => column !== sparse.column).flat();
  if (alignedShare(sparse.column, others) < MIN_ALIGNED) return false;
  const leading = Math.min(...distances(dense.lines));
  const apart = distances(sparse.lines).filter((distance) => distance > leading * ROW_GAP).length;
  return apart >= (sparse.lines.length - 1) / 2;
}

/** Whether the columns of a band have their gaps at the same heights, as the rows of a table. */
function hasCommonGaps(band: Band): boolean {
  const all = rows(band.flat());
  const leading = Math.min(...band.flatMap((column) => distances(rows(column).flatMap(([first]) => first ?? []))));
  const clusters: (readonly Fragment[])[][] = [];
  all.forEach((row, at) => {
    const above = all[at - 1]?.[0]?.baseline;
    if (above === undefined || (row[0]?.baseline ?? 0) - above > leading * ROW_GAP) clusters.push([row]);
    else clusters.at(-1)?.push(row);
  });
  const begun = clusters.filter(([first]) => (first?.length ?? 0) >= band.length);
  return clusters.length >= MIN_PAIRS && all.length > clusters.length && begun.length >= clusters.length * MIN_ALIGNED;
}

/** Whether the first of two columns has the numbers of the paragraphs in the second. */
function isMarkedText([numbers, text, ...others]: Band): boolean {
  if (numbers === undefined || text === undefined || others.length > 0) return false;
  if (!numbers.every((piece) => mark.test(piece.text))) return false;
  const width = right(text) - left(text);
  const full = text.filter((piece) => piece.right - piece.x > width * MAX_CELL_FILL).length;
  return text.length >= numbers.length * 2 && full >= text.length / 2;
}

/** Whether two lists are beside each other. */
function areLists(band: Band): boolean {
  return band.every(
    (column) => column.filter((piece) => listMarker(piece.text) !== undefined).length >= column.length / 2,
  );
}

/** Whether most pieces are too short for lines of running text. */
function areShort(pieces: readonly Fragment[]): boolean {
  return median(pieces.map((piece) => piece.text.length)) <= SHORT_CELL;
}

/** Whether the columns of a band are those of a table: their pieces are in rows and leave much of each column empty. */
function isTable(band: Band): boolean {
  if (band.length < 2 || areLists(band) || isMarkedText(band)) return false;
  const all = rows(band.flat());
  const aligned = all.filter((row) => row.length > 1).length;
  const pitches = band.map(
    (column, at) => (band[at + 1] === undefined ? right(column) : left(band[at + 1] ?? [])) - left(column),
  );
  // A justified line can have several pieces, so its width is measured from the first to the last.
  const fills = band
    .slice(0, -1)
    .flatMap((column, at) => rows(column).map((row) => (right(row) - left(row)) / (pitches[at] ?? 1)));
  if (aligned >= all.length * MIN_ALIGNED_SHARE && median(fills) < MAX_CELL_FILL) return true;
  const isAligned = aligned >= all.length * MIN_ALIGNED;
  return (isAligned && areShort(band.flat())) || hasKeyColumn(band) || hasCommonGaps(band);
}

/** A table without the lines before it and after it that are short enough to be in its first column. */
function trimmed(band: Band): {
  readonly before: readonly Fragment[];
  readonly table: Band;
  readonly after: readonly Fragment[];
} {
  const all = rows(band.flat());
  const from = Math.max(
    0,
    all.findIndex((row) => row.length > 1),
  );
  let to = all.length;
  const pitch = median(distances(all.slice(from).flatMap(([first]) => first ?? [])));
  for (; to > from + 1; to -= 1) {
    const [row, above] = [all[to - 1], all[to - 2]?.[0]];
    const [only] = row ?? [];
    if (row?.length !== 1 || only === undefined || above === undefined || !band[0]?.includes(only)) break;
    if (only.baseline - above.baseline <= pitch * ROW_GAP) break;
  }
  const inside = new Set(all.slice(from, to).flat());
  return {
    before: all.slice(0, from).flat(),
    table: band.map((column) => column.filter((piece) => inside.has(piece))),
    after: all.slice(to).flat(),
  };
}

/** Columns of which no row has both are one: the head is at its left, the numbers are at its right. */
function withoutSplit(band: Band): Band {
  const merged: (readonly Fragment[])[] = [];
  for (const column of band) {
    const last = merged.at(-1);
    const isPart =
      last !== undefined && Math.min(last.length, column.length) <= MOST_HEADS && alignedShare(column, last) === 0;
    if (isPart) merged[merged.length - 1] = [...last, ...column].toSorted((a, b) => a.baseline - b.baseline);
    else merged.push(column);
  }
  return merged;
}

function fromRight(row: TableRow): TableRow {
  return { ...row, cells: row.cells.toReversed() };
}

/** The rows of a band that is a table. */
function rowsOfBand(given: Band, pageRight: number, rightToLeft: boolean): readonly TableRow[] {
  const band = withoutSplit(given);
  const columns = band.map((pieces, at) => {
    const next = band[at + 1];
    const reach = right(pieces) + CELL_SLACK * (pieces[0]?.size ?? 0);
    return { pieces, right: Math.min(reach, next === undefined ? pageRight : left(next)) };
  });
  const found = withHead(tableRows(columns));
  return rightToLeft ? found.map(fromRight) : found;
}

/** The pieces of a page in which each table that rules make is one piece. */
function withTables(fragments: readonly Fragment[], rules: readonly Box[]): readonly (Fragment | TablePiece)[] {
  const tables = gridTables(rules, fragments);
  if (tables.length === 0) return fragments;
  const inTable = new Set(tables.flatMap((table) => [...table.pieces]));
  const pieces = tables.map(({ x, right: end, top, pieces: own, rows: tableOwn }): TablePiece => {
    const [first] = own;
    if (first === undefined) throw new RangeError('a table without pieces');
    const isFromRight = [...own].filter((piece) => piece.rightToLeft).length > own.size / 2;
    const ordered = isFromRight ? tableOwn.map(fromRight) : tableOwn;
    return { ...first, text: '', x, right: end, baseline: top, rows: ordered };
  });
  return [...fragments.filter((piece) => !inTable.has(piece)), ...pieces].toSorted((a, b) => a.baseline - b.baseline);
}

/** Whether pieces of one line are so far apart that they are cells. */
function areCells(row: readonly Fragment[]): boolean {
  const ordered = row.toSorted((a, b) => a.x - b.x);
  return ordered.some((piece, at) => {
    const before = ordered[at - 1];
    // A label and what follows it are no cells.
    if (before === undefined || /[:：]$/u.test(before.text)) return false;
    return piece.x - before.right > CELL_GAP * Math.max(piece.size, before.size);
  });
}

/** The lines of a page in reading order: down each column, and in between the lines that go across. */
export function pageLines(all: readonly Fragment[], rules: readonly Box[] = []): readonly PageLine[] {
  const fragments = withTables(all, rules);
  const found = bands(fragments, gutters(fragments));
  const pageLeft = left(fragments);
  const pageRight = right(fragments);
  const rightToLeft = fragments.filter((fragment) => fragment.rightToLeft).length > fragments.length / 2;
  let column = 0;
  const tableLines = (tableOwn: readonly TableRow[]): readonly PageLine[] => {
    column += 1;
    const own = column;
    return tableOwn.map((row) => ({
      text: row.cells.map((lines) => lines.map((line) => line.text).join(' ')).join(CELL_SEPARATOR),
      x: row.x,
      right: row.right,
      baseline: row.baseline,
      size: row.size,
      font: row.font ?? '',
      rightToLeft,
      columnLeft: pageLeft,
      columnRight: pageRight,
      column: own,
      isTableRow: true,
      row,
    }));
  };
  const linesOf = (pieces: readonly (Fragment | TablePiece)[], from: number, to: number): readonly PageLine[] => {
    column += 1;
    let own = column;
    return rows(pieces).flatMap((row): readonly PageLine[] => {
      const text = row.filter((piece) => !('rows' in piece));
      const tables = row.flatMap((piece) => ('rows' in piece ? [piece as TablePiece] : [])); // Only tables have rows.
      const lines: PageLine[] = [];
      if (text.length > 0) {
        const [first, second] = text.toSorted((a, b) => a.x - b.x);
        const isMarked = text.length === 2 && first !== undefined && second !== undefined && marks(first, second);
        const isRow = !isMarked && areCells(text);
        const line = rejoined(text, isRow ? CELL_SEPARATOR : ' ');
        const place = isMarked ? { x: second.x, isMarked } : {};
        lines.push({ ...line, ...place, columnLeft: from, columnRight: to, column: own, isTableRow: isRow });
      }
      for (const table of tables) lines.push(...tableLines(table.rows));
      if (tables.length > 0) {
        column += 1;
        own = column;
      }
      return lines;
    });
  };
  return found.flatMap((band) => {
    if (isTable(band)) {
      const { before, table, after } = trimmed(band);
      return [
        ...linesOf(before, pageLeft, pageRight),
        ...tableLines(rowsOfBand(table, pageRight, rightToLeft)),
        ...linesOf(after, pageLeft, pageRight),
      ];
    }
    if (isMarkedText(band)) return linesOf(band.flat(), left(band[1] ?? []), right(band.flat()));
    const ordered = rightToLeft ? band.toReversed() : band;
    const isAcross = band.length === 1;
    return ordered.flatMap((pieces) =>
      linesOf(pieces, isAcross ? pageLeft : left(pieces), isAcross ? pageRight : right(pieces)),
    );
  });
}

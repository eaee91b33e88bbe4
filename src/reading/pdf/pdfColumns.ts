import { type Fragment, rejoined } from './pdfFragments.ts';
import { GUTTER_GAP } from './pdfRuns.ts';

/** A line of a page in reading order, with its column. Lengths are points. */
export interface PageLine extends Fragment {
  readonly columnLeft: number;
  readonly columnRight: number;
  /** The lines of one column between two full-width lines have the same number, in reading order. */
  readonly column: number;
  readonly isTableRow: boolean;
}

/** Fewest lines beside each other that make columns; fewer can be an accident of spacing. */
const MIN_PAIRS = 3;
/** Baselines of lines beside each other differ by at most this share of their size. */
const BESIDE = 0.7;
const MAX_COLUMNS = 4;
/** Text in columns fills them; cells of a table leave them mostly empty. */
const MAX_CELL_FILL = 0.7;
const MIN_ALIGNED_SHARE = 0.6;
const SAME_LINE = 0.25;
const CELL_SEPARATOR = ' | ';

/** Least share of the lines beside a gutter that follow each other without a line across it between them. */
const MIN_UNCROSSED_SHARE = 0.6;
/** Most places that are tried as gutters. */
const MAX_TRIES = 12;

interface Gap {
  readonly from: number;
  readonly to: number;
  readonly baseline: number;
}

/** For each fragment the white space between it and the next one to its right at the same height. */
function gapsBeside(fragments: readonly Fragment[]): readonly Gap[] {
  return fragments.flatMap((fragment, at) => {
    let nearest = Number.POSITIVE_INFINITY;
    for (const step of [-1, 1]) {
      for (let other = at + step; ; other += step) {
        const beside = fragments[other];
        if (beside === undefined || Math.abs(beside.baseline - fragment.baseline) > BESIDE * fragment.size) break;
        if (beside.x >= fragment.right) nearest = Math.min(nearest, beside.x);
      }
    }
    const wide = nearest - fragment.right >= GUTTER_GAP * fragment.size;
    return wide && Number.isFinite(nearest) ? [{ from: fragment.right, to: nearest, baseline: fragment.baseline }] : [];
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

/** The places of the gutters between columns, from left to right. The fragments come from top to bottom. */
function gutters(fragments: readonly Fragment[]): readonly number[] {
  const found: number[] = [];
  let gaps = gapsBeside(fragments);
  for (let tries = 0; tries < MAX_TRIES && found.length < MAX_COLUMNS - 1; tries += 1) {
    const { at, depth } = deepest(gaps);
    if (depth < MIN_PAIRS) break;
    const there = gaps.filter((gap) => gap.from <= at && gap.to >= at);
    if (isUncrossed(at, there, fragments)) found.push(at);
    gaps = gaps.filter((gap) => gap.to < at || gap.from > at);
  }
  return found.toSorted((a, b) => a - b);
}

/** The fragments of each column between two lines that go across. */
type Band = readonly (readonly Fragment[])[];

/** Cuts the page into bands at the lines that cross a gutter; such a line is a band with one column. */
function bands(fragments: readonly Fragment[], gutterPlaces: readonly number[]): readonly Band[] {
  const found: Fragment[][][] = [];
  let open: Fragment[][] | undefined;
  for (const fragment of fragments) {
    if (gutterPlaces.some((gutter) => crosses(fragment, gutter))) {
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
  return found.map((band) => band.filter((column) => column.length > 0));
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

/** Whether the columns of a band are those of a table: their pieces are in rows and leave much of each column empty. */
function isTable(band: Band): boolean {
  if (band.length < 2) return false;
  const all = rows(band.flat());
  const aligned = all.filter((row) => row.length > 1).length;
  const pitches = band.map(
    (column, at) => (band[at + 1] === undefined ? right(column) : left(band[at + 1] ?? [])) - left(column),
  );
  // A justified line can have several pieces, so its width is measured from the first to the last.
  const fills = band
    .slice(0, -1)
    .flatMap((column, at) => rows(column).map((row) => (right(row) - left(row)) / (pitches[at] ?? 1)));
  return aligned >= all.length * MIN_ALIGNED_SHARE && median(fills) < MAX_CELL_FILL;
}

/** The lines of a page in reading order: down each column, and in between the lines that go across. */
export function pageLines(fragments: readonly Fragment[]): readonly PageLine[] {
  const found = bands(fragments, gutters(fragments));
  const pageLeft = left(fragments);
  const pageRight = right(fragments);
  const rightToLeft = fragments.filter((fragment) => fragment.rightToLeft).length > fragments.length / 2;
  let column = 0;
  const linesOf = (pieces: readonly Fragment[], from: number, to: number, isTableRow: boolean): readonly PageLine[] => {
    column += 1;
    const own = column;
    return rows(pieces).map((row) => ({
      ...rejoined(row, isTableRow ? CELL_SEPARATOR : ' '),
      columnLeft: from,
      columnRight: to,
      column: own,
      isTableRow: isTableRow && row.length > 1,
    }));
  };
  return found.flatMap((band) => {
    if (isTable(band)) return linesOf(band.flat(), pageLeft, pageRight, true);
    const ordered = rightToLeft ? band.toReversed() : band;
    const isAcross = band.length === 1;
    return ordered.flatMap((pieces) =>
      linesOf(pieces, isAcross ? pageLeft : left(pieces), isAcross ? pageRight : right(pieces), false),
    );
  });
}

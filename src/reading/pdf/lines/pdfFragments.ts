import { withDropCaps } from './dropCaps.ts';
import { hasRightToLeft } from './logicalOrder.ts';
import { joinedAll, type MarkedText } from './markedText.ts';
import { rowsOf } from './pdfRows.ts';
import { GUTTER_GAP, type PlacedRun, type Run } from './pdfRuns.ts';
import type { RuledBetween } from './ruledBetween.ts';
import { spacedText } from './spacedText.ts';

/** A piece of a line without a wide gap: a line of a column, or a cell of a table. Lengths are points. */
export interface Fragment extends MarkedText {
  readonly x: number;
  readonly right: number;
  readonly baseline: number;
  readonly size: number;
  readonly font: string;
  readonly rightToLeft: boolean;
}

/** A mark of a list item is at most so far before its words, as a multiple of the size. */
const MARKER_GAP = 4.5;
const bullet =
  /^(?:[•‣◦▪●○■□▶➢✓✗☐☒*·–—-]|\(?\p{L}[.)]|[A-Z]\.|\(?(?:\d{1,3}|[ivxlc]{1,6})[.)]|\d{1,2}(?:\.\d{1,2}){1,4}\.?)$/u;

/** Runs without a wide gap, and the gap before them; undefined if a rule is there. */
interface Piece {
  readonly runs: PlacedRun[];
  readonly gap: number | undefined;
}

/** Gaps by which a line is justified are at most so wide, and differ by so little, as multiples of the size. */
const MAX_JUSTIFIED = 2.2;
const EQUAL_GAP = 0.03;
const FEWEST_JUSTIFIED = 3;
/** So many words of unlike width have equal gaps only if they are justified, as before a line break that is forced. */
const SURELY_JUSTIFIED = 4;

interface Extent {
  readonly x: number;
  readonly right: number;
}

function around(a: Extent, b: PlacedRun): Extent & Pick<PlacedRun, 'size'> {
  return { size: b.size, x: Math.min(a.x, b.x), right: Math.max(a.right, b.right) };
}

function gapBetween(previous: Extent, next: Extent, rightToLeft: boolean): number {
  return rightToLeft ? previous.x - next.right : next.x - previous.right;
}

/** The property of the runs that most characters have. */
function prevailing<T>(runs: readonly Run[], property: (run: Run) => T, otherwise: T): T {
  const weights = new Map<T, number>();
  for (const run of runs) weights.set(property(run), (weights.get(property(run)) ?? 0) + run.glyphs.length);
  return [...weights].toSorted((a, b) => b[1] - a[1])[0]?.[0] ?? otherwise;
}

/** Whether runs have letters of a script from right to left. */
function hasLetters(runs: readonly PlacedRun[]): boolean {
  return runs.some((run) => run.glyphs.some((glyph) => hasRightToLeft(glyph.text)));
}

function fragment(given: readonly PlacedRun[], isLineRightToLeft: boolean): Fragment {
  // A piece in Latin letters alone, such as a column in another language, is read from the left.
  const count = given.reduce((sum, { glyphs }) => sum + glyphs.length, 0);
  const isLatin = count >= LONG_PIECE && !hasLetters(given);
  const rightToLeft = isLineRightToLeft && !isLatin;
  const runs = given.toSorted((a, b) => a.x - b.x);
  const upright = runs.filter((run) => run.script === undefined);
  const judged = upright.length > 0 ? upright : runs;
  return {
    ...spacedText(runs, rightToLeft),
    x: Math.min(...runs.map((run) => run.x)),
    right: Math.max(...runs.map((run) => run.right)),
    baseline: prevailing(judged, (run) => run.baseline, 0),
    size: prevailing(judged, (run) => run.size, 0),
    font: prevailing(judged, (run) => run.font, ''),
    rightToLeft,
  };
}

/** A piece of so many glyphs is more than a name or a number. */
const LONG_PIECE = 25;

/** Whether a page, by most of its glyphs, is read from right to left. */
function isPageRightToLeft(runs: readonly Run[]): boolean {
  return prevailing(runs, (run) => run.rightToLeft, false);
}

/** Whether a line has letters of a script from right to left, and the mark that ends a sentence at its left end. */
function endsAtLeft(runs: readonly PlacedRun[]): boolean {
  if (!hasLetters(runs)) return false;
  const glyphs = runs.flatMap((run) => run.glyphs.filter((glyph) => glyph.text !== ' '));
  const first = glyphs.reduce((least, glyph) => (glyph.x < least.x ? glyph : least), glyphs[0] ?? { x: 0, text: '' });
  return /^[.,:;!?\u060c\u061b\u061f]$/u.test(first.text);
}

/** The pieces of lines on a page, from top to bottom. */
export function fragments(runs: readonly Run[], isRuled: RuledBetween = () => false): readonly Fragment[] {
  const isPage = isPageRightToLeft(runs);
  return rowsOf(withDropCaps(runs)).flatMap((row) => {
    const rightToLeft = isPage || prevailing(row.runs, (run) => run.rightToLeft, false) || endsAtLeft(row.runs);
    const ordered = rightToLeft ? row.runs.toSorted((a, b) => b.right - a.right) : row.runs;
    const pieces: Piece[] = [];
    let previous: Pick<PlacedRun, 'x' | 'right' | 'size'> | undefined;
    for (const run of ordered) {
      const gap = previous === undefined ? 0 : gapBetween(previous, run, rightToLeft);
      const size = previous === undefined ? run.size : Math.max(run.size, previous.size);
      const open = pieces.at(-1);
      const isRuledOff =
        previous !== undefined &&
        isRuled(Math.min(previous.right, run.right) - 1, Math.max(previous.x, run.x) + 1, row.baseline - size / 3);
      const isWide = gap >= GUTTER_GAP * size;
      const isApart = open === undefined || isRuledOff || (isWide && !(gap < MARKER_GAP * size && isMarker(open.runs)));
      if (isApart) pieces.push({ runs: [run], gap: previous === undefined || isRuledOff ? undefined : gap });
      else open.runs.push(isWide ? { ...run, hasSpaceBefore: true } : run);
      // A run can be in a gap of another, such as a point between two words.
      previous = isApart || previous === undefined ? run : around(previous, run);
    }
    return withoutJustification(pieces).map((piece) => fragment(piece, rightToLeft));
  });
}

/** Words of a line that wide, equal gaps justify are one piece again. Cells of a table are not so regular. */
function withoutJustification(pieces: readonly Piece[]): readonly (readonly PlacedRun[])[] {
  const joined: PlacedRun[][] = [];
  for (let at = 0; at < pieces.length; ) {
    const [first, next] = [pieces[at], pieces[at + 1]];
    if (first === undefined) break;
    const size = first.runs[0]?.size ?? 0;
    const gap = next?.gap;
    let end = at + 1;
    if (gap !== undefined) {
      while (Math.abs((pieces[end]?.gap ?? Number.POSITIVE_INFINITY) - gap) <= EQUAL_GAP * size) end += 1;
    }
    const line = pieces.slice(at, end);
    const isWide = (gap ?? 0) > MAX_JUSTIFIED * size;
    const isRegular = isWide
      ? line.length >= SURELY_JUSTIFIED && areUnlikeInWidth(line, size)
      : line.length >= FEWEST_JUSTIFIED;
    const isJustified = isRegular && !line.every(({ runs }) => isNumeric(runs));
    if (!isJustified) end = at + 1;
    const [start, ...rest] = pieces.slice(at, end).map(({ runs }) => runs);
    joined.push([
      ...(start ?? []),
      ...rest.flatMap(([head, ...others]) =>
        head === undefined ? [] : [{ ...head, hasSpaceBefore: true }, ...others],
      ),
    ]);
    at = end;
  }
  return joined;
}

/** Whether the widths of pieces differ by more than the size of their letters. Cells of a column set in the middle do not. */
function areUnlikeInWidth(pieces: readonly Piece[], size: number): boolean {
  const widths = pieces.map(({ runs }) => (runs.at(-1)?.right ?? 0) - (runs[0]?.x ?? 0));
  return Math.max(...widths) - Math.min(...widths) > size;
}

function isNumeric(runs: readonly PlacedRun[]): boolean {
  return runs.every((run) => run.glyphs.every(({ text }) => /^[^\p{L}]*$/u.test(text)));
}

function isMarker(runs: readonly PlacedRun[]): boolean {
  const [only] = runs;
  if (only === undefined || runs.length > 1 || only.glyphs.length > 8) return false;
  const text = only.glyphs.map((glyph) => glyph.text).join('');
  return bullet.test(text);
}

/** Joins the pieces of one line that are in one column. */
export function rejoined(pieces: readonly Fragment[], separator: string): Fragment {
  const [first] = pieces;
  if (first === undefined) throw new RangeError('no pieces of a line to join');
  const ordered = pieces.toSorted((a, b) => (first.rightToLeft ? b.x - a.x : a.x - b.x));
  const { struck: _, ...properties } = first;
  return {
    ...properties,
    ...joinedAll(ordered, separator),
    x: Math.min(...pieces.map((piece) => piece.x)),
    right: Math.max(...pieces.map((piece) => piece.right)),
  };
}

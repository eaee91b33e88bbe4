import { superscript } from '../html/inlineText.ts';
import type { Run } from './pdfRuns.ts';

/** A piece of a line without a wide gap: a line of a column, or a cell of a table. Lengths are points. */
export interface Fragment {
  readonly text: string;
  readonly x: number;
  readonly right: number;
  readonly baseline: number;
  readonly size: number;
  readonly font: string;
  readonly rightToLeft: boolean;
}

/** Runs whose baselines differ by less than this share of their size are on one line. */
const SAME_LINE = 0.25;
/** A gap of this share of the size separates two words, even if the page draws no space. */
const WORD_GAP = 0.15;
/** A gap of this share of the size can be the gutter between two columns; otherwise the pieces are joined again. */
export const GUTTER_GAP = 0.8;
/** Raised marks are at most so large compared with their line, and raised by these shares of its size. */
const RAISED_SIZE = 0.8;
const MIN_RAISE = 0.12;
const MAX_RAISE = 0.7;

interface Row {
  readonly runs: Run[];
  readonly baseline: number;
  readonly size: number;
}

interface Raisable extends Run {
  readonly raised?: true;
}

function rowsOf(runs: readonly Run[]): Row[] {
  const rows: Row[] = [];
  for (const run of runs.toSorted((a, b) => a.baseline - b.baseline || a.x - b.x)) {
    const row = rows.at(-1);
    if (row !== undefined && run.baseline - row.baseline <= SAME_LINE * Math.min(run.size, row.size))
      row.runs.push(run);
    else rows.push({ runs: [run], baseline: run.baseline, size: run.size });
  }
  return rows;
}

/** The line to which a small run belongs as a raised mark, if there is one. */
function rowUnder(mark: Run, rows: readonly Row[], from: number): Row | undefined {
  for (let at = from; at < rows.length; at += 1) {
    const row = rows[at];
    if (row === undefined || row.baseline - mark.baseline > MAX_RAISE * row.size * 2) return undefined;
    const raise = (row.baseline - mark.baseline) / row.size;
    const hangs = row.runs.some(
      (run) => Math.abs(mark.x - run.right) < run.size / 2 && mark.size <= run.size * RAISED_SIZE,
    );
    if (hangs && raise >= MIN_RAISE && raise <= MAX_RAISE) return row;
  }
  return undefined;
}

/** Moves raised marks to the lines to which they belong; rows with nothing else are removed. */
function withRaisedMarks(rows: readonly Row[]): readonly (readonly Raisable[])[] {
  const marks = new Map<Row, Raisable[]>();
  const isMark = (run: Run, at: number) => {
    if (!/^[\d,*†‡[\]]{1,7}$/u.test(run.text.trim())) return false;
    const under = rowUnder(run, rows, at + 1);
    if (under === undefined) return false;
    marks.set(under, [...(marks.get(under) ?? []), { ...run, raised: true }]);
    return true;
  };
  const kept = rows.map((row, at) => ({ row, runs: row.runs.filter((run) => !isMark(run, at)) }));
  return kept.map(({ row, runs }) => [...runs, ...(marks.get(row) ?? [])]).filter((runs) => runs.length > 0);
}

function gapBetween(previous: Run, next: Run, rightToLeft: boolean): number {
  return rightToLeft ? previous.x - next.right : next.x - previous.right;
}

function joinedText(runs: readonly Raisable[], rightToLeft: boolean): string {
  let text = '';
  runs.forEach((run, at) => {
    const previous = runs[at - 1];
    const shown = run.raised === true ? superscript(run.text.trim()) : run.text;
    const apart =
      previous !== undefined && run.raised !== true && gapBetween(previous, run, rightToLeft) > WORD_GAP * run.size;
    text += apart && !/\s$/u.test(text) && !/^\s/u.test(shown) ? ` ${shown}` : shown;
  });
  return text.replace(/\s+/gu, ' ').trim();
}

/** The property of the runs that most characters have. */
function prevailing<T>(runs: readonly Run[], property: (run: Run) => T, otherwise: T): T {
  const weights = new Map<T, number>();
  for (const run of runs) weights.set(property(run), (weights.get(property(run)) ?? 0) + run.text.length);
  return [...weights].toSorted((a, b) => b[1] - a[1])[0]?.[0] ?? otherwise;
}

function fragment(runs: readonly Raisable[], rightToLeft: boolean): Fragment {
  const upright = runs.filter((run) => run.raised !== true);
  const judged = upright.length > 0 ? upright : runs;
  return {
    text: joinedText(runs, rightToLeft),
    x: Math.min(...runs.map((run) => run.x)),
    right: Math.max(...runs.map((run) => run.right)),
    baseline: prevailing(judged, (run) => run.baseline, 0),
    size: prevailing(judged, (run) => run.size, 0),
    font: prevailing(judged, (run) => run.font, ''),
    rightToLeft,
  };
}

/** The pieces of lines on a page, from top to bottom. */
export function fragments(runs: readonly Run[]): readonly Fragment[] {
  return withRaisedMarks(rowsOf(runs)).flatMap((row) => {
    const rightToLeft = prevailing(row, (run) => run.rightToLeft, false);
    const ordered = row.toSorted((a, b) => (rightToLeft ? b.right - a.right : a.x - b.x));
    const pieces: Raisable[][] = [];
    let previous: Raisable | undefined;
    for (const run of ordered) {
      const wide =
        previous === undefined ||
        gapBetween(previous, run, rightToLeft) >= GUTTER_GAP * Math.max(run.size, previous.size);
      if (wide) pieces.push([run]);
      else pieces.at(-1)?.push(run);
      previous = run;
    }
    return pieces.map((piece) => fragment(piece, rightToLeft));
  });
}

/** Joins the pieces of one line that are in one column. */
export function rejoined(pieces: readonly Fragment[], separator: string): Fragment {
  const [first] = pieces;
  if (first === undefined) throw new RangeError('no pieces of a line to join');
  const ordered = pieces.toSorted((a, b) => (first.rightToLeft ? b.x - a.x : a.x - b.x));
  return {
    ...first,
    text: ordered.map((piece) => piece.text).join(separator),
    x: Math.min(...pieces.map((piece) => piece.x)),
    right: Math.max(...pieces.map((piece) => piece.right)),
  };
}

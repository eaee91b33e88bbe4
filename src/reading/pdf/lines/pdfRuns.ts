import type { Glyph } from '../page/pageContent.ts';
import type { RuledBetween } from './ruledBetween.ts';

/** Glyphs of one line that a page draws one after another without a wide gap. Lengths are points. */
export interface Run {
  /** At least one; spaces only between others. */
  readonly glyphs: readonly Glyph[];
  readonly x: number;
  readonly right: number;
  /** Distance of the baseline from the top of the page. */
  readonly baseline: number;
  readonly size: number;
  readonly font: string;
  readonly rightToLeft: boolean;
  /** Whether the page draws a space before it, or after it. */
  readonly hasSpaceBefore: boolean;
  readonly hasSpaceAfter: boolean;
}

/** A run on its line, and whether it is raised or lowered there. */
export interface PlacedRun extends Run {
  readonly script?: 'raised' | 'lowered';
}

/** A gap of this share of the size can be the gutter between two columns; otherwise the pieces are joined again. */
export const GUTTER_GAP = 0.8;
/** The next glyph of a run begins at most so far before the end of the last one, as a share of the size. */
const MAX_OVERLAP = 0.5;
/** One drawn space is no gutter up to this share of the size: lines are justified by it. */
const MAX_SPACE = 1.5;
/** Glyphs of one run have the same baseline, up to this share of their size. */
const SAME_BASELINE = 0.02;
const MAX_LEAN = 6;

const rightToLeftLetter = /[\p{Script=Hebrew}\p{Script=Arabic}\p{Script=Syriac}\p{Script=Thaana}\p{Script=Nko}]/u;
const letter = /\p{L}/u;

/** Whether a glyph is on a line from left to right or from right to left. */
export function isUpright({ angle, isVertical }: Glyph): boolean {
  return !isVertical && (angle <= MAX_LEAN || angle >= 360 - MAX_LEAN);
}

/** Whether more letters are of scripts that are written from right to left than of others. */
export function isRightToLeft(glyphs: readonly Glyph[]): boolean {
  let balance = 0;
  for (const { text } of glyphs) {
    if (text.length === 1 && text < '\u0590') balance -= /[A-Za-z]/u.test(text) ? 1 : 0;
    else if (rightToLeftLetter.test(text)) balance += 1;
    else if (letter.test(text)) balance -= 1;
  }
  return balance > 0;
}

function runOf(glyphs: readonly Glyph[]): Run | undefined {
  let [from, to] = [0, glyphs.length];
  while (from < to && glyphs[from]?.text === ' ') from += 1;
  while (to > from && glyphs[to - 1]?.text === ' ') to -= 1;
  const own = glyphs.slice(from, to);
  const [first] = own;
  if (first === undefined) return undefined;
  const { baseline, size, font } = first;
  // A line can have more glyphs than a call can have arguments.
  let [x, right] = [first.x, first.right];
  for (const glyph of own) {
    x = Math.min(x, glyph.x, glyph.right);
    right = Math.max(right, glyph.x, glyph.right);
  }
  return {
    glyphs: own,
    x,
    right,
    baseline,
    size,
    font,
    rightToLeft: isRightToLeft(own),
    hasSpaceBefore: from > 0,
    hasSpaceAfter: to < glyphs.length,
  };
}

function follows(glyph: Glyph, last: Glyph, spaces: number, isRuled: RuledBetween): boolean {
  if (glyph.size !== last.size || glyph.font !== last.font) return false;
  if (Math.abs(glyph.baseline - last.baseline) > SAME_BASELINE * glyph.size) return false;
  const gap = glyph.x - last.right;
  if (gap > 1 && isRuled(last.right - 1, glyph.x + 1, glyph.baseline - glyph.size / 3)) return false;
  // Right-to-left text can be drawn from its right end, glyph after glyph.
  if (gap < 0 && Math.abs(last.x - glyph.right) < MAX_OVERLAP * glyph.size && rightToLeftLetter.test(glyph.text))
    return true;
  // Typists put two spaces behind a sentence.
  const isSpace = spaces === 1 || (spaces === 2 && /[.?!:;,]/u.test(last.text));
  return gap > -MAX_OVERLAP * glyph.size && gap < (isSpace ? MAX_SPACE : GUTTER_GAP) * glyph.size;
}

/** The runs of glyphs on lines, in the order in which they are drawn. */
export function runsOf(glyphs: readonly Glyph[], isRuled: RuledBetween = () => false): readonly Run[] {
  const runs: Run[] = [];
  let open: Glyph[] = [];
  let last: Glyph | undefined;
  let spaces = 0;
  const close = () => {
    const run = runOf(open);
    if (run !== undefined) runs.push(run);
    open = [];
    spaces = 0;
  };
  for (const glyph of glyphs) {
    if (last !== undefined && !follows(glyph, last, spaces, isRuled)) {
      close();
      last = undefined;
    }
    open.push(glyph);
    if (glyph.text === ' ') spaces += 1;
    else {
      spaces = 0;
      last = glyph;
    }
    last ??= glyph;
  }
  close();
  return runs;
}

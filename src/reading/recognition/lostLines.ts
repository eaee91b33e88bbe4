import type { Ink } from './ink.ts';

/** A rectangle in pixels; `x1` and `y1` are outside. */
export interface Box {
  readonly x0: number;
  readonly y0: number;
  readonly x1: number;
  readonly y1: number;
}

/** What of a page's ink has the shape of lines of text but is in no word. */
export interface LostLines {
  /** How many lines the ink shows outside of all words. */
  readonly count: number;
  /** The share of the lines of the page that are lost, from 0 to 1. */
  readonly share: number;
}

/** How far ink may be from the box of its word, as a share of the height of a line. */
const AROUND = 0.35;
/** A line is at least so many times as wide as it is high. */
const LEAST_WIDTH = 6;
/** Heights of lines, as shares of the usual height: less is a rule, more is a picture. */
const [LEAST_HEIGHT, LARGEST_HEIGHT] = [0.45, 2.2];
/** How much of a line's box is ink: less is dirt, more is a bar or a photograph. */
const [LEAST_INK, MOST_INK] = [0.04, 0.55];
/** The gap between two words of one line, in heights of a line. */
const WORD_GAP = 1.5;

/**
 * The lines of text that recognition did not see, found by comparing ink with words. `words` are the boxes of what was
 * recognised, on the same picture. The confidence of the words says nothing of a line that was passed over.
 */
export function lostLines(ink: Ink, words: readonly Box[]): LostLines {
  const usual = usualHeight(words, ink);
  const rest = without(ink, words, Math.ceil(usual * AROUND));
  const count = bandsOf(rest).reduce((sum, band) => sum + (isText(rest, band, usual) ? 1 : 0), 0);
  const seen = linesIn(words, usual);
  return { count, share: count === 0 ? 0 : count / (count + seen) };
}

/** The median height of words; if there are none, about that of twelve points on a page of A4. */
function usualHeight(words: readonly Box[], { height }: Ink): number {
  const heights = words.map(({ y0, y1 }) => y1 - y0).toSorted((a, b) => a - b);
  return heights[Math.floor(heights.length / 2)] ?? height / 70;
}

function linesIn(words: readonly Box[], usual: number): number {
  return new Set(words.map(({ y1 }) => Math.round(y1 / (usual * 1.5)))).size;
}

function without({ width, height, pixels }: Ink, boxes: readonly Box[], around: number): Ink {
  const left = pixels.slice();
  for (const { x0, y0, x1, y1 } of boxes) {
    const [from, to] = [Math.max(0, Math.floor(x0) - around), Math.min(width, Math.ceil(x1) + around)];
    const last = Math.min(height, Math.ceil(y1) + around);
    for (let y = Math.max(0, Math.floor(y0) - around); y < last; y += 1) left.fill(0, y * width + from, y * width + to);
  }
  return { width, height, pixels: left };
}

/** The parts of a page between rows without ink, each cut at wide gaps. */
function bandsOf(ink: Ink): readonly Box[] {
  const rows = runs(ink.height, (y) => ink.pixels.subarray(y * ink.width, (y + 1) * ink.width).includes(1), 1);
  return rows.flatMap(([y0, y1]) => {
    const hasInk = new Uint8Array(ink.width);
    for (let y = y0; y < y1; y += 1) {
      for (let x = 0; x < ink.width; x += 1) hasInk[x] = (hasInk[x] ?? 0) | (ink.pixels[y * ink.width + x] ?? 0);
    }
    return runs(ink.width, (x) => hasInk[x] === 1, (y1 - y0) * WORD_GAP).map(([x0, x1]) => ({ x0, y0, x1, y1 }));
  });
}

/** The stretches in which something holds; shorter gaps than `gap` are inside. */
function runs(length: number, holds: (at: number) => boolean, gap: number): readonly (readonly [number, number])[] {
  const found: [number, number][] = [];
  for (let at = 0; at < length; at += 1) {
    if (!holds(at)) continue;
    const last = found.at(-1);
    if (last !== undefined && at - last[1] < gap) last[1] = at + 1;
    else found.push([at, at + 1]);
  }
  return found;
}

function isText({ width, pixels }: Ink, { x0, y0, x1, y1 }: Box, usual: number): boolean {
  const [wide, high] = [x1 - x0, y1 - y0];
  if (high < usual * LEAST_HEIGHT || high > usual * LARGEST_HEIGHT || wide < high * LEAST_WIDTH) return false;
  let count = 0;
  for (let y = y0; y < y1; y += 1) for (let x = x0; x < x1; x += 1) count += pixels[y * width + x] ?? 0;
  const share = count / (wide * high);
  return share >= LEAST_INK && share <= MOST_INK;
}

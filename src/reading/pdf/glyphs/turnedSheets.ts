import { isUpright } from '../lines/pdfRuns.ts';
import type { Painted } from '../page/drawnPath.ts';
import type { Glyph } from '../page/pageContent.ts';

/** Text of a page that runs in one direction, turned so that its lines run from left to right. Lengths are points. */
export interface Sheet {
  readonly glyphs: readonly Glyph[];
  readonly rules: readonly Painted[];
  readonly height: number;
}

/** A page by the directions of its text. */
export interface Sheets {
  readonly upright: readonly Glyph[];
  /** Text that is read like a page of its own: a turned table, columns of vertical Japanese. */
  readonly sheets: readonly Sheet[];
  /** Single turned lines, such as stamps and watermarks. */
  readonly aside: readonly Glyph[];
}

interface Turned {
  readonly glyphs: readonly Glyph[];
  readonly painted: readonly Painted[];
  readonly width: number;
  readonly height: number;
}

/** Lines of such a direction are turned by it clockwise: down the page, upside down, up the page. */
type Quarter = 90 | 180 | 270;

const QUARTERS: readonly Quarter[] = [90, 180, 270];
/** A line leans away from its direction by at most so many degrees. */
const MAX_LEAN = 6;
/** Turned text of so many letters and lines is no stamp. */
const MIN_LETTERS = 100;
const MIN_LINES = 3;
const MIN_VERTICAL = 2;
/** The baseline of Latin letters is so far from the middle of a column of vertical text, as a share of their size. */
const MIDDLE = 0.35;

/** The quarter in which the line of a glyph runs; undefined if it slants. */
function quarterOf({ angle, isVertical }: Glyph): Quarter | undefined {
  const own = isVertical ? (angle + 90) % 360 : angle;
  return QUARTERS.find((quarter) => Math.abs(own - quarter) <= MAX_LEAN);
}

type Turn = (x: number, y: number) => readonly [number, number];

function turnOf(quarter: Quarter, { width, height }: Turned): Turn {
  if (quarter === 90) return (x, y) => [y, width - x];
  return quarter === 180 ? (x, y) => [width - x, height - y] : (x, y) => [height - y, x];
}

function turnedGlyph(glyph: Glyph, turn: Turn): Glyph {
  const [x, baseline] = turn(glyph.x, glyph.baseline);
  const [right, end] = turn(glyph.right, glyph.end);
  const shift = glyph.isVertical ? MIDDLE * glyph.size : 0;
  return { ...glyph, x, baseline: baseline + shift, right, end: end + shift, angle: 0, isVertical: false };
}

function turnedBox(box: Painted, turn: Turn): Painted {
  const [x0, y0] = turn(box.x, box.top);
  const [x1, y1] = turn(box.right, box.bottom);
  return { ...box, x: Math.min(x0, x1), right: Math.max(x0, x1), top: Math.min(y0, y1), bottom: Math.max(y0, y1) };
}

function letters(glyphs: readonly Glyph[]): number {
  return glyphs.filter(({ text }) => /[\p{L}\p{N}]/u.test(text)).length;
}

function lines(glyphs: readonly Glyph[]): number {
  return new Set(glyphs.map(({ baseline, size }) => Math.round(baseline / Math.max(size, 1)))).size;
}

function grouped<K, V>(groups: Map<K, V[]>, key: K): V[] {
  const known = groups.get(key) ?? [];
  groups.set(key, known);
  return known;
}

/** Sorts the glyphs of a page by the direction in which they are read. `isPicture`: any text on it is a stamp. */
export function sheetsOf(page: Turned, isPicture: boolean): Sheets {
  const upright: Glyph[] = [];
  const aside: Glyph[] = [];
  const turned = new Map<Quarter, Glyph[]>();
  for (const glyph of page.glyphs) {
    const quarter = isUpright(glyph) ? undefined : quarterOf(glyph);
    if (isUpright(glyph)) upright.push(glyph);
    else if (quarter === undefined) aside.push(glyph);
    else grouped(turned, quarter).push(glyph);
  }
  const uprightLetters = letters(upright);
  const sheets: Sheet[] = [];
  for (const [quarter, own] of turned) {
    const turn = turnOf(quarter, page);
    const glyphs = own.map((glyph) => turnedGlyph(glyph, turn));
    const count = letters(glyphs);
    const isVertical = own.filter((glyph) => glyph.isVertical).length >= MIN_VERTICAL;
    const isText = count > uprightLetters || (count >= MIN_LETTERS && lines(glyphs) >= MIN_LINES);
    if (!isVertical && (isPicture || !isText)) aside.push(...own);
    else {
      const rules = page.painted.filter(({ as }) => as === 'line').map((rule) => turnedBox(rule, turn));
      sheets.push({ glyphs, rules, height: quarter === 180 ? page.height : page.width });
    }
  }
  return { upright, sheets, aside };
}

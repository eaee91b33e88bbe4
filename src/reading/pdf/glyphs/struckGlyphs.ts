import type { Painted } from '../page/drawnPath.ts';
import type { Glyph } from '../page/pageContent.ts';

/** A page's glyphs, with those marked that a rule strikes out, and its other rules. */
export interface StruckOut {
  readonly glyphs: readonly Glyph[];
  readonly rules: readonly Painted[];
}

/** A rule strikes a glyph out between these heights above its baseline, as shares of its size. */
const LOWEST = 0.1;
const HIGHEST = 0.55;
/** Glyphs are beside a rule if it is between these heights: raised and lowered ones are struck with their neighbours. */
const LOWEST_BESIDE = -0.4;
const HIGHEST_BESIDE = 1;
/** A rule that is thicker, as a share of the size, is a bar. */
const THICKEST = 0.2;
/** A rule strikes a glyph out that it crosses over this share of its width, and none of which it crosses less. */
const CROSSED = 0.8;
const MISSED = 0.3;
/** Its ends are at most so far from those of the text, as a share of the size: the space behind a word is struck too. */
const END = 0.6;
/** Least share of a rule that is over glyphs, and of the glyphs beside it that it crosses at their middle. */
const COVERED = 0.6;
/** The strike of one line can be drawn in pieces, one for each run. Points. */
const TOUCH = 1;
const SAME_HEIGHT = 0.75;
/** Comparisons of glyphs with rules; a page that needs more is a drawing. */
const MOST_COMPARISONS = 4_000_000;

interface Strike {
  readonly rules: Painted[];
  readonly y: number;
  readonly thickness: number;
  readonly x: number;
  right: number;
}

/** The rules from left to right that can be strikes, those together that go on from one another. */
function strikesAmong(rules: readonly Painted[]): readonly Strike[] {
  const flat = rules
    .filter((rule) => rule.annotation === undefined && rule.right - rule.x > rule.bottom - rule.top)
    .map((rule) => ({ rule, y: (rule.top + rule.bottom) / 2 }))
    .toSorted((a, b) => a.y - b.y);
  const strikes: Strike[] = [];
  for (let from = 0; from < flat.length; ) {
    const y = flat[from]?.y ?? 0;
    let to = from;
    while (to < flat.length && (flat[to]?.y ?? 0) - y <= SAME_HEIGHT) to += 1;
    let open: Strike | undefined;
    for (const { rule } of flat.slice(from, to).toSorted((a, b) => a.rule.x - b.rule.x)) {
      if (open !== undefined && rule.x - open.right <= TOUCH) {
        open.rules.push(rule);
        open.right = Math.max(open.right, rule.right);
      } else {
        open = { rules: [rule], y, thickness: rule.bottom - rule.top, x: rule.x, right: rule.right };
        strikes.push(open);
      }
    }
    from = to;
  }
  return strikes;
}

/** The share of a glyph's width that is under a rule. */
function crossed(glyph: Glyph, { x, right }: Strike): number {
  const [left, end] = [Math.min(glyph.x, glyph.right), Math.max(glyph.x, glyph.right)];
  if (end - left <= 0) return left >= x && left <= right ? 1 : 0;
  return Math.max(0, Math.min(end, right) - Math.max(left, x)) / (end - left);
}

function widthOf(glyphs: readonly Glyph[]): number {
  return glyphs.reduce((sum, glyph) => sum + Math.abs(glyph.right - glyph.x), 0);
}

/** The glyphs that a rule strikes out, of those at its height; none if it is a border, an underline or a bar. */
function struckBy(strike: Strike, near: readonly Glyph[]): readonly Glyph[] {
  const beside = near.filter((glyph) => {
    const height = (glyph.baseline - strike.y) / glyph.size;
    return height >= LOWEST_BESIDE && height <= HIGHEST_BESIDE && crossed(glyph, strike) > 0;
  });
  const letters = beside.filter(({ text }) => text !== ' ');
  const middle = letters.filter((glyph) => {
    const height = (glyph.baseline - strike.y) / glyph.size;
    return height >= LOWEST && height <= HIGHEST && crossed(glyph, strike) >= CROSSED;
  });
  const [first] = middle;
  if (first === undefined || strike.thickness > THICKEST * first.size) return [];
  const isCut = (glyph: Glyph) => crossed(glyph, strike) > MISSED && crossed(glyph, strike) < CROSSED;
  if (letters.some(isCut)) return [];
  const whole = letters.filter((glyph) => crossed(glyph, strike) >= CROSSED);
  if (widthOf(middle) < COVERED * widthOf(whole)) return [];
  const all = beside.filter((glyph) => crossed(glyph, strike) >= CROSSED);
  const left = Math.min(...all.map((glyph) => Math.min(glyph.x, glyph.right)));
  const right = Math.max(...all.map((glyph) => Math.max(glyph.x, glyph.right)));
  const slack = END * first.size;
  if (left - strike.x > slack || strike.right - right > slack) return [];
  return widthOf(all) < COVERED * (strike.right - strike.x) ? [] : all;
}

/** The place of the first glyph whose baseline is not above `y`. */
function firstBelow(glyphs: readonly Glyph[], y: number): number {
  let [from, to] = [0, glyphs.length];
  while (from < to) {
    const middle = (from + to) >> 1;
    if ((glyphs[middle]?.baseline ?? 0) < y) from = middle + 1;
    else to = middle;
  }
  return from;
}

/**
 * Finds the text that rules strike out: programs draw a strike as a thin line or rectangle across the middle of the glyphs,
 * from the beginning of a run to its end. `glyphs` are on lines from left to right.
 */
export function struckOut(glyphs: readonly Glyph[], rules: readonly Painted[]): StruckOut {
  const strikes = strikesAmong(rules);
  if (strikes.length === 0) return { glyphs, rules };
  const sorted = glyphs.toSorted((a, b) => a.baseline - b.baseline);
  const largest = glyphs.reduce((most, { size }) => Math.max(most, size), 0);
  const struck = new Set<Glyph>();
  const used = new Set<Painted>();
  let comparisons = 0;
  for (const strike of strikes) {
    const from = firstBelow(sorted, strike.y + LOWEST_BESIDE * largest);
    const to = firstBelow(sorted, strike.y + HIGHEST_BESIDE * largest);
    comparisons += to - from;
    if (comparisons > MOST_COMPARISONS) break;
    const own = struckBy(strike, sorted.slice(from, to));
    for (const glyph of own) struck.add(glyph);
    if (own.length > 0) for (const rule of strike.rules) used.add(rule);
  }
  if (struck.size === 0) return { glyphs, rules };
  return {
    glyphs: glyphs.map((glyph) => (struck.has(glyph) ? { ...glyph, isStruck: true } : glyph)),
    rules: rules.filter((rule) => !used.has(rule)),
  };
}

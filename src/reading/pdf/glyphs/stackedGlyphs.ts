import type { Glyph } from '../page/pageContent.ts';

const eastAsian =
  /^[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}\p{Script=Bopomofo}\u2014\u2015\u2025\u2026\u3000-\u303f\u30fb\u30fc\uff00-\uffef]$/u;
/** Glyphs one under another are at the same place across, up to this share of their size. */
const SAME_COLUMN = 0.25;
/** The next glyph of a column is so far beneath, as a multiple of the size. */
const PITCH = [0.75, 1.4] as const;
/** So many glyphs one under another are a column. */
const MIN_STACK = 3;
/** The top of a glyph is so far above its baseline, as a share of the size. */
const ASCENT = 0.88;

function middle({ x, right }: Glyph): number {
  return (x + right) / 2;
}

function isUnder(glyph: Glyph, above: Glyph): boolean {
  if (Math.abs(glyph.size - above.size) > 0.1 * glyph.size) return false;
  if (Math.abs(middle(glyph) - middle(above)) > SAME_COLUMN * glyph.size) return false;
  const pitch = (glyph.baseline - above.baseline) / glyph.size;
  return pitch >= PITCH[0] && pitch <= PITCH[1];
}

function isStackable(glyph: Glyph): boolean {
  return glyph.angle === 0 && !glyph.isVertical && eastAsian.test(glyph.text);
}

function vertical(glyph: Glyph): Glyph {
  const top = glyph.baseline - ASCENT * glyph.size;
  return { ...glyph, isVertical: true, x: middle(glyph), right: middle(glyph), baseline: top, end: top + glyph.size };
}

/** The numbers of the glyphs that are in columns, and whether most East Asian glyphs of the page are. */
function stacked(glyphs: readonly Glyph[]): { readonly found: ReadonlySet<number>; readonly isMost: boolean } {
  const found = new Set<number>();
  let all = 0;
  let open: number[] = [];
  const close = () => {
    if (open.length >= MIN_STACK) for (const at of open) found.add(at);
    open = [];
  };
  for (const [at, glyph] of glyphs.entries()) {
    if (!isStackable(glyph)) continue;
    all += 1;
    const above = glyphs[open.at(-1) ?? -1];
    if (above !== undefined && !isUnder(glyph, above)) close();
    open.push(at);
  }
  close();
  return { found, isMost: found.size > all / 2 };
}

/**
 * Marks the East Asian glyphs that a page draws one under another as vertical. Programs for web pages draw vertical text
 * so, in fonts for horizontal text.
 */
export function withStackedGlyphs(glyphs: readonly Glyph[]): readonly Glyph[] {
  const { found, isMost } = stacked(glyphs);
  if (found.size === 0) return glyphs;
  return glyphs.map((glyph, at) => (found.has(at) || (isMost && isStackable(glyph)) ? vertical(glyph) : glyph));
}

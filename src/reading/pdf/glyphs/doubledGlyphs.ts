import type { Glyph } from '../page/pageContent.ts';

/** Glyphs are looked up in squares of so many points. */
const SQUARE = 4;
const ROWS = 65_536;
/** How far the second of two equal glyphs is from the first, as a share of the size, if it makes it bold. */
const BOLD_SHIFT = 0.12;
/** The same for a shadow, which has another colour. */
const SHADOW_SHIFT = 0.25;
const MOST_OF_WIDTH = 0.6;

function isCopy(glyph: Glyph, of: Glyph): boolean {
  if (glyph.text !== of.text || glyph.angle !== of.angle) return false;
  if (Math.abs(glyph.size - of.size) > glyph.size / 10) return false;
  const shift = glyph.size * (glyph.colour === of.colour ? BOLD_SHIFT : SHADOW_SHIFT);
  const across = Math.abs(glyph.x - of.x);
  const along = Math.hypot(glyph.right - glyph.x, glyph.end - glyph.baseline);
  return across <= Math.min(shift, along * MOST_OF_WIDTH) && Math.abs(glyph.baseline - of.baseline) <= shift;
}

/**
 * The glyphs without those that another copy covers but for a small shift: programs without a bold font draw a text twice,
 * and a shadow is a copy in another colour. The copy that has ink and is drawn last stays.
 */
export function withoutDoubled(glyphs: readonly Glyph[]): readonly Glyph[] {
  const squares = new Map<number, Glyph[]>();
  const dropped = new Set<Glyph>();
  for (const glyph of glyphs) {
    if (glyph.text === ' ') continue;
    const reach = glyph.size * SHADOW_SHIFT;
    const [left, right] = [Math.floor((glyph.x - reach) / SQUARE), Math.floor((glyph.x + reach) / SQUARE)];
    const [top, bottom] = [
      Math.floor((glyph.baseline - reach) / SQUARE),
      Math.floor((glyph.baseline + reach) / SQUARE),
    ];
    let copy: Glyph | undefined;
    const isCopied = (other: Glyph) => !dropped.has(other) && isCopy(glyph, other);
    for (let column = left; column <= right && column <= left + 8; column += 1) {
      for (let row = top; row <= bottom && row <= top + 8; row += 1) {
        copy ??= squares.get(column * ROWS + row)?.find(isCopied);
      }
    }
    if (copy !== undefined) {
      if (glyph.isInvisible && !copy.isInvisible) {
        dropped.add(glyph);
        continue;
      }
      dropped.add(copy);
    }
    const own = Math.floor(glyph.x / SQUARE) * ROWS + Math.floor(glyph.baseline / SQUARE);
    const there = squares.get(own);
    if (there === undefined) squares.set(own, [glyph]);
    else there.push(glyph);
  }
  return dropped.size === 0 ? glyphs : glyphs.filter((glyph) => !dropped.has(glyph));
}

import type { Painted } from '../page/drawnPath.ts';
import type { Glyph } from '../page/pageContent.ts';

/** Sides of a bullet, in points, and as a share of the size of its text. */
const SMALLEST = 1.2;
const LARGEST = 9;
const LARGEST_SHARE = 0.75;
/** The sides of a bullet differ by at most this factor. */
const SQUARE = 1.35;
/** How far before its text a bullet is, as a multiple of the size. */
const REACH = 4;
const MOST = 400;

/** The glyphs with one for each small filled shape before a line: browsers draw the marks of lists so. */
export function withDrawnBullets(glyphs: readonly Glyph[], painted: readonly Painted[]): readonly Glyph[] {
  const shapes = painted.filter((one) => {
    const [across, down] = [one.right - one.x, one.bottom - one.top];
    const isSmall = Math.max(across, down) <= LARGEST && Math.min(across, down) >= SMALLEST;
    return isSmall && one.as !== 'picture' && Math.max(across, down) <= Math.min(across, down) * SQUARE;
  });
  if (shapes.length === 0 || shapes.length > MOST) return glyphs;
  const bullets = shapes.flatMap((shape) => bulletOf(shape, glyphs) ?? []);
  return bullets.length === 0 ? glyphs : [...bullets, ...glyphs];
}

function bulletOf(shape: Painted, glyphs: readonly Glyph[]): Glyph | undefined {
  const middle = (shape.top + shape.bottom) / 2;
  let next: Glyph | undefined;
  for (const glyph of glyphs) {
    if (glyph.text === ' ' || glyph.angle !== 0) continue;
    if (middle > glyph.baseline || middle < glyph.baseline - glyph.size * LARGEST_SHARE) continue;
    // Nothing is right before a bullet.
    if (glyph.right > shape.x - glyph.size * REACH && glyph.x < shape.right) return undefined;
    if (glyph.x >= shape.right && (next === undefined || glyph.x < next.x)) next = glyph;
  }
  if (next === undefined || next.x - shape.right > next.size * REACH) return undefined;
  if (shape.bottom - shape.top > next.size * LARGEST_SHARE) return undefined;
  return { ...next, text: '•', x: shape.x, right: shape.right, isStruck: false };
}

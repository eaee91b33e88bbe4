import { UNDECODED } from '../page/glyphText.ts';
import type { Glyph } from '../page/pageContent.ts';

/** Letters of a script whose letters hang together in a word. */
const JOINED_LETTER = /^[\p{Script=Arabic}\p{Script=Syriac}\p{Script=Nko}\p{Script=Mongolian}\p{M}]/u;
/** Two glyphs touch if they are apart by less than this share of their size. */
const TOUCHING = 0.05;

/**
 * The glyphs without the lines that stretch the letters of a word to the width of a column (kashida). A program that draws
 * such a line for its own purpose does not name it: an unnamed glyph that touches a joined letter at each side is one. The
 * letter on its right takes its room, so that no gap is left. Glyphs may be in any order.
 */
export function withoutJoiningLines(glyphs: readonly Glyph[]): readonly Glyph[] {
  if (!glyphs.some(({ text }) => text === UNDECODED)) return glyphs;
  const byBaseline = Map.groupBy(glyphs, ({ baseline }) => Math.round(baseline));
  const lines = new Set<Glyph>();
  const widened = new Map<Glyph, number>();
  for (const row of byBaseline.values()) {
    const inOrder = row.toSorted((a, b) => a.x - b.x);
    // From right to left, so that lines that lie over each other all go to one letter.
    let letter = inOrder.at(-1);
    for (let at = inOrder.length - 2; at >= 0; at -= 1) {
      const [left, glyph] = [inOrder[at - 1], inOrder[at]];
      if (letter === undefined || glyph === undefined) continue;
      const room = { ...letter, x: widened.get(letter) ?? letter.x };
      if (left !== undefined && isJoiningLine(left, glyph, room)) {
        lines.add(glyph);
        widened.set(letter, Math.min(room.x, glyph.x));
      } else letter = glyph;
    }
  }
  return glyphs.flatMap((glyph) => {
    if (lines.has(glyph)) return [];
    const x = widened.get(glyph);
    return x === undefined ? [glyph] : [{ ...glyph, x }];
  });
}

function isJoiningLine(left: Glyph, glyph: Glyph, right: Glyph): boolean {
  if (glyph.text !== UNDECODED || !JOINED_LETTER.test(right.text)) return false;
  return (JOINED_LETTER.test(left.text) || left.text === UNDECODED) && touch(left, glyph) && touch(glyph, right);
}

function touch(left: Glyph, right: Glyph): boolean {
  return right.x - left.right <= left.size * TOUCHING;
}

import type { Glyph } from './pageContent.ts';

const leftToRight = /[\p{L}\p{N}]/u;
const rightToLeftLetter = /[\p{Script=Hebrew}\p{Script=Arabic}\p{Script=Syriac}\p{Script=Thaana}\p{Script=Nko}]/u;

/**
 * The glyphs of a run in the order in which they are read. In right-to-left text that is from the right, but numbers and
 * words of other scripts are read from the left.
 */
export function logicalOrder(glyphs: readonly Glyph[], rightToLeft: boolean): readonly Glyph[] {
  if (!rightToLeft) return glyphs;
  const visual = glyphs.toSorted((a, b) => b.right - a.right);
  const ordered: Glyph[] = [];
  let open: Glyph[] = [];
  let neutral: Glyph[] = [];
  for (const glyph of visual) {
    const isOther = leftToRight.test(glyph.text) && !rightToLeftLetter.test(glyph.text);
    if (isOther) {
      if (open.length > 0) open.push(...neutral);
      else ordered.push(...neutral);
      neutral = [];
      open.push(glyph);
    } else if (rightToLeftLetter.test(glyph.text)) {
      ordered.push(...open.toReversed(), ...neutral, glyph);
      open = [];
      neutral = [];
    } else neutral.push(glyph);
  }
  return [...ordered, ...open.toReversed(), ...neutral];
}

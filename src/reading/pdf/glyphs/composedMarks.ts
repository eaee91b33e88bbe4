import type { Glyph } from '../page/pageContent.ts';

/** Vowel signs and points of Hebrew, Arabic and Syriac. */
const mark =
  /^[\u0591-\u05bd\u05bf\u05c1\u05c2\u05c4\u05c5\u05c7\u0610-\u061a\u064b-\u065f\u0670\u06d6-\u06dc\u06df-\u06e4\u06e7\u06e8\u06ea-\u06ed\u0711\u0730-\u074a\u08d3-\u08ff\ufb1e\s]+$/u;
const letter = /\p{L}/u;
/** A mark begins or ends within its letter, or so far from it, as a share of the size. */
const REACH = 0.4;

/** Marks of scripts that are written from the left: they are drawn after their letter. */
const otherMark = /^\p{Mn}+$/u;

function isMark({ text }: Glyph): boolean {
  return mark.test(text) && text.trim() !== '';
}

function isBeside(glyph: Glyph, base: Glyph | undefined): base is Glyph {
  if (base === undefined || Math.abs(base.baseline - glyph.baseline) > glyph.size || base.angle !== glyph.angle)
    return false;
  const reach = REACH * glyph.size;
  const [from, to] = [Math.min(base.x, base.right) - reach, Math.max(base.x, base.right) + reach];
  return (glyph.x >= from && glyph.x <= to) || (glyph.right >= from && glyph.right <= to);
}

/**
 * Joins marks with the letter that has them. Programs draw a line from right to left in the order from left to right, and
 * then a mark before its letter; or from its right end, and then after it.
 */
export function withComposedMarks(glyphs: readonly Glyph[]): readonly Glyph[] {
  if (!glyphs.some((glyph) => isMark(glyph) || otherMark.test(glyph.text))) return glyphs;
  const nextLetter = new Map<number, number>();
  let next: number | undefined;
  for (let at = glyphs.length - 1; at >= 0; at -= 1) {
    const glyph = glyphs[at];
    if (glyph === undefined) continue;
    if (!isMark(glyph)) next = letter.test(glyph.text) ? at : next;
    else if (next !== undefined) nextLetter.set(at, next);
  }
  const before = new Map<number, string>();
  const after = new Map<number, string>();
  const composed = new Set<number>();
  let last: number | undefined;
  glyphs.forEach((glyph, at) => {
    if (!isMark(glyph)) {
      if (otherMark.test(glyph.text) && isBeside(glyph, glyphs[last ?? -1])) {
        after.set(last ?? -1, (after.get(last ?? -1) ?? '') + glyph.text);
        composed.add(at);
      } else if (letter.test(glyph.text)) last = at;
      return;
    }
    const following = nextLetter.get(at);
    const [previousBase, nextBase] = [glyphs[last ?? -1], glyphs[following ?? -1]];
    const isFromLeft =
      nextBase !== undefined &&
      (previousBase === undefined || !(nextBase.x < previousBase.x) || !isBeside(glyph, previousBase));
    const text = glyph.text.trim();
    if (isFromLeft && following !== undefined && isBeside(glyph, nextBase)) {
      // Several marks of one letter are drawn in the reverse order.
      before.set(following, text + (before.get(following) ?? ''));
      composed.add(at);
    } else if (last !== undefined && isBeside(glyph, previousBase)) {
      after.set(last, (after.get(last) ?? '') + text);
      composed.add(at);
    }
  });
  return glyphs.flatMap((glyph, at) => {
    if (composed.has(at)) return [];
    const marks = (before.get(at) ?? '') + (after.get(at) ?? '');
    // LibreOffice can name two marks for a glyph that is one of them.
    return [marks === '' ? glyph : { ...glyph, text: [...new Set(glyph.text + marks)].join('') }];
  });
}

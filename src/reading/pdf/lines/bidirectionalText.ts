import type { Glyph } from '../page/pageContent.ts';
import { logicalText, type Unit } from './logicalOrder.ts';
import type { PlacedRun } from './pdfRuns.ts';

/** A gap of this share of the size separates two words, even if the page draws no space. */
const WORD_GAP = 0.17;

/** Programs draw the non-joiner of Persian as a space without width. */
const NON_JOINER = '\u200c';
const NO_GAP = 0.08;
const arabic = /\p{Script=Arabic}/u;

interface Placed {
  readonly glyph: Glyph;
  /** Its middle. */
  readonly at: number;
  readonly isSpace: boolean;
}

/** The glyphs of runs from left to right, with the spaces that the page draws before and after each run. */
function placed(runs: readonly PlacedRun[]): readonly Placed[] {
  const all = runs.flatMap(({ glyphs, x, right, hasSpaceBefore, hasSpaceAfter }): readonly Placed[] => {
    const [first, last] = [glyphs[0], glyphs.at(-1)];
    if (first === undefined || last === undefined) return [];
    const isFromLeft = last.x >= first.x;
    const own = glyphs.map((glyph) => ({ glyph, at: (glyph.x + glyph.right) / 2, isSpace: glyph.text === ' ' }));
    const before = { glyph: first, at: isFromLeft ? x : right, isSpace: true };
    const after = { glyph: last, at: isFromLeft ? right : x, isSpace: true };
    return [...(hasSpaceBefore ? [before] : []), ...own, ...(hasSpaceAfter ? [after] : [])];
  });
  return all.toSorted((a, b) => a.at - b.at);
}

/** The text of runs on one line that has letters of a script from right to left, in the order in which it is read. */
export function bidirectionalText(runs: readonly PlacedRun[], rightToLeft: boolean): string {
  const units: Unit[] = [];
  let last: Glyph | undefined;
  let isSpaced = false;
  for (const { glyph, isSpace } of placed(runs)) {
    if (isSpace) {
      isSpaced = true;
      continue;
    }
    const gap = last === undefined ? 0 : (glyph.x - last.right) / Math.min(glyph.size, last.size);
    if (last !== undefined && isSpaced && gap < NO_GAP && arabic.test(glyph.text) && arabic.test(last.text))
      units.push({ text: NON_JOINER });
    else if (last !== undefined && (isSpaced || gap > WORD_GAP)) units.push({ text: ' ' });
    units.push(glyph);
    last = glyph;
    isSpaced = false;
  }
  return logicalText(units, rightToLeft).trim();
}

import type { Slice } from '../../dossier/slice.ts';
import { wordsWithin } from './keyedText.ts';

/** The words in a stretch of a text with the signs beside numbers and between words, and with can't as two words. */
export function comparedSlicesIn(text: string, within: Slice): readonly Slice[] {
  return within.start >= within.end ? [] : wordsWithin(text, within).map(({ start, end }) => ({ start, end }));
}

/** Whether a slice begins and ends with whole words of a stretch of a text, or with a sign. */
export function isOfWholeSigns(text: string, slice: Slice, within: Slice): boolean {
  const words = comparedSlicesIn(text, within);
  return words.some(({ start }) => start === slice.start) && words.some(({ end }) => end === slice.end);
}

/** Scripts without spaces between words, in which a word may begin anywhere. */
const UNSPACED =
  /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}\p{Script=Lao}\p{Script=Khmer}\p{Script=Myanmar}]/u;

/** Whether a slice begins or ends between two letters of a word. */
export function cutsWord(text: string, { start, end }: Slice): boolean {
  const isInside = (at: number): boolean => {
    const around = text.slice(Math.max(0, at - 1), at + 1);
    return /^[\p{L}\p{M}\p{N}]{2}$/u.test(around) && !UNSPACED.test(around);
  };
  return isInside(start) || isInside(end);
}

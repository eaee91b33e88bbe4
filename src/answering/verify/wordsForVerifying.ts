import type { Slice } from '../../dossier/slice.ts';
import { type ComparedWord, comparedWords } from '../../languages/comparedWords.ts';
import type { AlignedWord } from '../../text/align.ts';
import { wordBreaksAround } from './wordBreaksAround.ts';

/** A word of a text with what decides whether another is the same word. */
export interface CheckedWord extends AlignedWord, ComparedWord {
  readonly others: readonly string[];
  /** Where the square brackets begin that the word is in, or null. */
  readonly bracket: number | null;
}

const ELLIPSIS = /…|\.{2,}|(?:\.\s){2,}\./u;
/** Brackets around more than this are no editor's addition; in UTF-16 units. */
const LONGEST_ADDITION = 1_000;
const BRACKETS = new RegExp(`\\[[^[\\]]{0,${LONGEST_ADDITION}}\\]`, 'gu');

/**
 * The words of a text, or those that begin in a slice of it, as verification compares them; see {@link comparedWords}. A
 * possessive is another word. Of a slice they are the words that the whole text has there, and only what is near it is read.
 */
export function wordsForVerifying(
  text: string,
  within: Slice = { start: 0, end: text.length },
): readonly CheckedWord[] {
  const brackets = bracketsAround(text, within);
  const { start: from, end: to } = wordBreaksAround(text, within);
  const words: CheckedWord[] = [];
  let next = 0;
  let last = from;
  for (const word of comparedWords(text.slice(from, to))) {
    const [start, end] = [word.start + from, word.end + from];
    const between = text.slice(last, start);
    last = end;
    if (start < within.start) continue;
    if (start >= within.end) break;
    // Words and brackets are in order, and no two brackets overlap.
    while ((brackets[next]?.end ?? Number.POSITIVE_INFINITY) < end) next += 1;
    const bracket = brackets[next];
    const isInside = bracket !== undefined && bracket.start <= start;
    words.push({
      ...word,
      start,
      end,
      editorial: isInside,
      bracket: isInside ? bracket.start : null,
      afterGap: between !== ' ' && ELLIPSIS.test(between),
    });
  }
  return words;
}

/** Stretches in square brackets that touch a slice, without those that hold single letters of a word. */
function bracketsAround(text: string, within: Slice): readonly Slice[] {
  const from = Math.max(0, within.start - LONGEST_ADDITION - 1);
  return [...text.slice(from, within.end + LONGEST_ADDITION + 1).matchAll(BRACKETS)]
    .map((match) => ({ start: from + match.index, end: from + match.index + match[0].length }))
    .filter(({ start, end }) => end - start > 3 || !/\p{L}/u.test(text.charAt(end)));
}

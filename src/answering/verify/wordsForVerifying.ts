import type { Slice } from '../../dossier/slice.ts';
import { type ComparedWord, comparedWords } from '../../languages/comparedWords.ts';
import type { AlignedWord } from '../../text/align.ts';

/** A word of a text with what decides whether another is the same word. */
export interface CheckedWord extends AlignedWord, ComparedWord {
  readonly others: readonly string[];
  /** Which of the text's square brackets the word is in, counted from 0, or null. */
  readonly bracket: number | null;
}

const ELLIPSIS = /…|\.{2,}|(?:\.\s){2,}\./u;

/** The words of a text as verification compares them; see {@link comparedWords}. A possessive is another word. */
export function wordsForVerifying(text: string): readonly CheckedWord[] {
  const brackets = bracketsOf(text);
  let next = 0;
  let end = 0;
  return comparedWords(text).map((word): CheckedWord => {
    const between = text.slice(end, word.start);
    end = word.end;
    // Words and brackets are in order, and no two brackets overlap.
    while ((brackets[next]?.end ?? Number.POSITIVE_INFINITY) < word.end) next += 1;
    const bracket = brackets[next];
    const isInside = bracket !== undefined && bracket.start <= word.start;
    return {
      ...word,
      editorial: isInside,
      bracket: isInside ? next : null,
      afterGap: between.length > 0 && between !== ' ' && ELLIPSIS.test(between),
    };
  });
}

/** Stretches in square brackets, without those that hold single letters of a word. */
function bracketsOf(text: string): readonly Slice[] {
  return [...text.matchAll(/\[[^[\]]*\]/gu)]
    .map((match) => ({ start: match.index, end: match.index + match[0].length }))
    .filter(({ start, end }) => end - start > 3 || !/\p{L}/u.test(text.charAt(end)));
}

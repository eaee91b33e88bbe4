import type { Slice } from '../../dossier/slice.ts';
import { tokenizeForPhrases } from '../../text/tokens.ts';

/** The words in a stretch of a text, by the offsets of the whole text; of scripts without spaces every character. */
export function wordSlicesIn(text: string, { start, end }: Slice): readonly Slice[] {
  if (start >= end) return [];
  return tokenizeForPhrases(text.slice(start, end)).map((token) => ({
    start: start + token.start,
    end: start + token.end,
  }));
}

/** Whether a slice begins and ends with whole words of a stretch of a text. */
export function isOfWholeWords(text: string, slice: Slice, within: Slice): boolean {
  const words = wordSlicesIn(text, within);
  return words.some(({ start }) => start === slice.start) && words.some(({ end }) => end === slice.end);
}

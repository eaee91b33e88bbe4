import { isStopWord } from '../languages/stopWords.ts';
import { fold } from '../text/fold.ts';
import type { KeptWords } from './lines.ts';

/** So much of what there is room for is kept at least: a tidy end is not worth half of the words. */
const LEAST_KEPT = 0.6;
/** What ends a phrase. */
const ENDS_PHRASE = /[,;:.!?)\]”»"،؛؟]$/u;
const EDGES = /^[^\p{L}\p{N}]+|[^\p{L}\p{N}]+$/gu;

/**
 * Cuts a text of this language (a primary tag) at the border of a phrase: behind a mark of punctuation, else before the small word
 * that begins the next phrase, such as a preposition, an article or “and”.
 */
export function phraseBorder(language: string | null): KeptWords {
  const isSmall = (word: string | undefined): boolean =>
    word !== undefined && language !== null && isStopWord(fold(word.replace(EDGES, '')), [language]);
  return (words, fitting) => {
    if (isSmall(words[fitting])) return fitting;
    const shown = words.slice(0, fitting);
    const least = Math.max(1, Math.ceil(fitting * LEAST_KEPT));
    const marked = shown.findLastIndex((word) => ENDS_PHRASE.test(word)) + 1;
    if (marked >= least) return marked;
    let border = shown.findLastIndex(isSmall);
    while (border > 0 && isSmall(shown[border - 1])) border -= 1;
    return border >= least ? border : fitting;
  };
}

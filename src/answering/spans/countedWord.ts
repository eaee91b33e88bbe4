import { QUESTION_LANGUAGES } from '../../languages/list.ts';
import { isStopWord } from '../../languages/stopWords.ts';
import { fold } from '../../text/fold.ts';
import type { Asked } from './asked.ts';

/**
 * The part of what follows a number up to the noun that the question counts, or null if it counts something else:
 * “baskets” of “baskets of mussels” for “how many baskets”.
 */
export function countedWord(counted: string, words: ReadonlySet<string>): string | null {
  const asked = new Set([...words].filter((word) => word.length >= SHORTEST).map(stemLike));
  const parts = counted.split(/(?<=\s)/u);
  const folded = parts.map((part) => fold(part.trim()));
  const place = folded.findIndex((part) => asked.has(stemLike(part)));
  // “30 km east of the quay” counts no quays.
  if (folded.slice(0, Math.max(0, place)).some((part) => isStopWord(part, QUESTION_LANGUAGES))) return null;
  return place < 0
    ? null
    : parts
        .slice(0, place + 1)
        .join('')
        .trimEnd();
}

/** The words by which a question may name what it counts: its noun, or if that is not known any of its words but the small ones. */
export function countedNouns({
  nouns,
  words,
  language,
}: Pick<Asked, 'nouns' | 'words' | 'language'>): ReadonlySet<string> {
  return nouns.length > 0 ? new Set(nouns) : new Set([...words].filter((word) => !isStopWord(word, [language])));
}

/** Shorter words of a question are no nouns. */
const SHORTEST = 3;

/** Enough of a word for its singular and plural to meet, in whatever language. */
function stemLike(word: string): string {
  return word.length > 5 ? word.slice(0, 5) : word.replace(/s$/u, '');
}

import { areNameVariants } from '../../finding/names/likeness.ts';
import { nameWords } from '../../finding/names/nameWords.ts';
import { SMALL_PARTICLES } from '../../languages/allNameForms.ts';
import type { StoredWords } from '../storedWords.ts';
import { tellingWordsOf } from './tellingWordsOf.ts';

const WORD = "(?:\\p{Lu}\\.|\\p{Lu}[\\p{L}\\p{M}’'-]*)";
const FULL_NAME = new RegExp(`${WORD}(?:\\s(?:(?:${[...SMALL_PARTICLES].join('|')})\\s)?${WORD})+`, 'gu');

/**
 * Whether the dossier writes a word of each of two names as parts of one: Ines and Calder, if a passage has “Ines Calder”.
 * `stored` is a name as the dossier has it, `typed` may be spelled otherwise.
 */
export function areWrittenTogether(typed: string, stored: string, { passagesWith }: StoredWords): boolean {
  const [one, other] = [nameWords(typed), nameWords(stored)];
  const hasOneOf = (words: readonly string[], of: readonly string[]): boolean =>
    words.some((word) => of.some((each) => word === each || areNameVariants(word, each)));
  for (const { document, passage } of passagesWith(tellingWordsOf(stored))) {
    const names = document.text.slice(passage.start, passage.end).match(FULL_NAME) ?? [];
    if (names.map(nameWords).some((words) => hasOneOf(words, one) && hasOneOf(words, other))) return true;
  }
  return false;
}

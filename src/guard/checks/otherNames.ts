import { areNameVariants } from '../../finding/names/likeness.ts';
import { nameWords } from '../../finding/names/nameWords.ts';
import { SMALL_PARTICLES } from '../../languages/allNameForms.ts';
import type { StoredWords } from '../storedWords.ts';
import { tellingWordsOf } from './tellingWordsOf.ts';

const WORD = "(?:\\p{Lu}\\.|\\p{Lu}[\\p{L}\\p{M}’'-]*)";
const FULL_NAME = new RegExp(`${WORD}(?:\\s(?:(?:${[...SMALL_PARTICLES].join('|')})\\s)?${WORD})+`, 'gu');

/**
 * Whether a typed name that shares no word with a name of the dossier can mean the same person: it is an initial of that name,
 * or the dossier writes a word of each as parts of one name. Ines can mean Calder if a passage has “Ines Calder”.
 */
export function canMean(typed: string, stored: string, { passagesWith }: StoredWords): boolean {
  const [one, other] = [nameWords(typed), nameWords(stored)];
  if (one.some((word) => isInitialOfOne(word, other))) return true;
  for (const { document, passage } of passagesWith(tellingWordsOf(stored))) {
    const names = document.text.slice(passage.start, passage.end).match(FULL_NAME) ?? [];
    if (names.map(nameWords).some((words) => hasOneOf(words, one) && hasOneOf(words, other))) return true;
  }
  return false;
}

function isInitialOfOne(word: string, words: readonly string[]): boolean {
  return /^\p{L}$/u.test(word) && words.some((each) => each.startsWith(word));
}

/** Whether some words of a name have one of some others, in any spelling or as an initial. */
function hasOneOf(words: readonly string[], others: readonly string[]): boolean {
  return others.some(
    (other) => isInitialOfOne(other, words) || words.some((word) => word === other || areNameVariants(word, other)),
  );
}

import { areNameVariants } from '../../finding/names/likeness.ts';
import { nameWords } from '../../finding/names/nameWords.ts';
import { SMALL_PARTICLES } from '../../languages/allNameForms.ts';
import type { StoredWords } from '../storedWords.ts';
import { tellingWordsOf } from './tellingWordsOf.ts';

/** `M.`, `Qadiri`, `al-Qadiri`, `d’Arc` */
const WORD = "(?:\\p{Lu}\\.|(?:\\p{Ll}{1,3}[-’'])?\\p{Lu}[\\p{L}\\p{M}’'-]{0,40})";
const FULL_NAME = new RegExp(`${WORD}(?:\\s(?:(?:${[...SMALL_PARTICLES].join('|')})\\s)?${WORD})+`, 'gu');

/**
 * Whether a typed name that shares no word with a name of the dossier can mean the same person: it is an initial of that name,
 * or the dossier writes all of it and a word of that name as one name. Ines can mean Calder if a passage has “Ines Calder”.
 */
export function canMean(typed: string, stored: string, { passagesWith }: StoredWords): boolean {
  const [one, other] = [nameWords(typed), nameWords(stored)];
  if (one.every((word) => isInitialIn(word, other))) return true;
  for (const { document, passage } of passagesWith(tellingWordsOf(stored))) {
    const names = document.text.slice(passage.start, passage.end).match(FULL_NAME) ?? [];
    const isWhole = names
      .map(nameWords)
      .some((words) => one.every((word) => isIn(word, words)) && other.some((word) => isIn(word, words)));
    if (isWhole) return true;
  }
  return false;
}

/** Whether a name has a word in some spelling, or one of which it is the initial. */
function isIn(word: string, name: readonly string[]): boolean {
  return isInitialIn(word, name) || name.some((other) => word === other || areNameVariants(word, other));
}

function isInitialIn(word: string, name: readonly string[]): boolean {
  return /^\p{L}$/u.test(word) && name.some((other) => other.startsWith(word));
}

import { SCRIPTS } from '../../languages/scripts/list.ts';

const LETTERS: ReadonlyMap<string, string> = new Map(SCRIPTS.flatMap(({ latin }) => [...(latin ?? [])]));
const WITHOUT_VOWELS = SCRIPTS.filter(({ leavesOutVowels }) => leavesOutVowels === true);

const ALL_LATIN = /^[a-z]*$/u;

/**
 * A folded word in the letters a–z, so that it can be compared with Latin spellings. Letters of other scripts become
 * their usual transcription; anything else is left out, and so are vowels that the script does not write.
 */
export function inLatinLetters(folded: string): string {
  if (ALL_LATIN.test(folded)) return folded;
  let latin = '';
  for (const letter of folded) latin += /[a-z]/u.test(letter) ? letter : (LETTERS.get(letter) ?? '');
  return latin;
}

/** Whether the script of the word leaves out its vowels. */
export function lacksVowels(folded: string): boolean {
  return WITHOUT_VOWELS.some(({ letter }) => letter.test(folded));
}

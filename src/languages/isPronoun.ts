import { speechLexiconOf } from './speechLexiconOf.ts';

/** Whether words are a pronoun or a possessive of a language (BCP 47 tag): “she” and “his” name nobody to a reader. */
export function isPronoun(words: string, language: string | undefined): boolean {
  const { pronouns, possessives } = speechLexiconOf(language);
  const lower = words.toLowerCase();
  return pronouns.has(lower) || possessives.has(lower);
}

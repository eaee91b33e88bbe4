import { arabic } from './ar/speech.ts';
import { german } from './de/speech.ts';
import { english } from './en/speech.ts';
import { russian } from './ru/speech.ts';
import type { Lexicon } from './speechLexicon.ts';

const LEXICONS: Readonly<Record<string, Lexicon>> = { en: english, de: german, ru: russian, ar: arabic };

/** The tables of a language (BCP 47 primary tag); English where there are none. */
export function lexiconOf(language: string | undefined): Lexicon {
  return (language === undefined ? undefined : LEXICONS[language]) ?? english;
}

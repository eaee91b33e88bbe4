import { arabic } from './arabic.ts';
import { english } from './english.ts';
import { german } from './german.ts';
import type { Lexicon } from './lexicon.ts';
import { russian } from './russian.ts';

const LEXICONS: Readonly<Record<string, Lexicon>> = { en: english, de: german, ru: russian, ar: arabic };

/** The tables of a language (BCP 47 primary tag); English where there are none. */
export function lexiconOf(language: string | undefined): Lexicon {
  return (language === undefined ? undefined : LEXICONS[language]) ?? english;
}

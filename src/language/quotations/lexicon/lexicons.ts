import { english } from './english.ts';
import type { Lexicon } from './lexicon.ts';

const LEXICONS: Readonly<Record<string, Lexicon>> = { en: english };

/** The tables of a language (BCP 47 primary tag); English where there are none. */
export function lexiconOf(language: string | undefined): Lexicon {
  return (language === undefined ? undefined : LEXICONS[language]) ?? english;
}

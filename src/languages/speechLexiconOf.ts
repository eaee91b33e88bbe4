import { english } from './en/language.ts';
import { languageOf } from './list.ts';
import type { SpeechLexicon } from './parts/speechLexicon.ts';

/** The speech lexicon of a language (BCP 47 tag); that of English if the language is unknown or has none. */
export function speechLexiconOf(tag: string | undefined): SpeechLexicon {
  return (tag === undefined ? undefined : languageOf(tag)?.speech) ?? english.speech;
}

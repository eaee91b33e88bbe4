import { english } from '../../languages/en/language.ts';
import { languageOf } from '../../languages/list.ts';
import type { NameLexicon } from '../../languages/parts/nameLexicon.ts';
import type { SpeechLexicon } from '../../languages/parts/speechLexicon.ts';
import { speechLexiconOf } from '../../languages/speechLexiconOf.ts';

/** What reading names takes in one language: the words of speech, and those of names. */
export interface NameLanguage {
  readonly speech: SpeechLexicon;
  readonly names: NameLexicon;
}

/** The words of a language (BCP 47 tag) by which names are read; those of English for what it lacks. */
export function nameLanguageOf(tag: string | undefined): NameLanguage {
  const own = tag === undefined ? undefined : languageOf(tag);
  return { speech: speechLexiconOf(tag), names: own?.names ?? english.names };
}

/** Whether new names can be found in documents of a language (BCP 47 tag); they can if the language is not known. */
export function hasNameLexicon(tag: string | undefined): boolean {
  return tag === undefined || languageOf(tag)?.names !== undefined;
}

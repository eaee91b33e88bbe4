import { english } from './en/language.ts';
import { languageOf } from './list.ts';
import type { StanceWords } from './parts/stanceWords.ts';

/** The words of a language (BCP 47 tag) that deny or suppose; those of English if the language is unknown or has none. */
export function stanceWordsOf(tag: string | undefined): StanceWords {
  return (tag === undefined ? undefined : languageOf(tag)?.stance) ?? english.stance;
}

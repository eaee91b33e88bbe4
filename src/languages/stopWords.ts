import * as lists from 'stopword';
import { fold } from '../text/fold.ts';
import { remembered } from '../text/remembered.ts';
import { languageOf } from './list.ts';

/** The lists of the package, by primary language tag; a language needs no folder to have one. */
const LISTS: Readonly<Record<string, readonly string[]>> = {
  ar: lists.ara,
  de: lists.deu,
  en: lists.eng,
  es: lists.spa,
  fa: lists.fas,
  fr: lists.fra,
  he: lists.heb,
  it: lists.ita,
  nl: lists.nld,
  pt: lists.por,
  ru: lists.rus,
  tr: lists.tur,
  uk: lists.ukr,
  zh: lists.zho,
};

/** Whether a folded word carries no content in one of the languages (primary tags). */
export function isStopWord(word: string, languages: Iterable<string>): boolean {
  for (const language of languages) {
    if (stopWordsOf(language).has(word)) return true;
  }
  return false;
}

const stopWordsOf = remembered((language): ReadonlySet<string> => {
  const { smallWords = {}, questionWords } = languageOf(language) ?? {};
  return new Set([
    ...(LISTS[language] ?? []).map(fold).filter((word) => smallWords.content?.has(word) !== true),
    ...(smallWords.stopWords ?? []),
    ...(questionWords?.asking ?? []),
  ]);
});

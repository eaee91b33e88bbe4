import { arabic } from './ar/language.ts';
import { czech } from './cs/language.ts';
import { danish } from './da/language.ts';
import { german } from './de/language.ts';
import { english } from './en/language.ts';
import { spanish } from './es/language.ts';
import { finnish } from './fi/language.ts';
import { french } from './fr/language.ts';
import { hebrew } from './he/language.ts';
import { italian } from './it/language.ts';
import { japanese } from './ja/language.ts';
import { korean } from './ko/language.ts';
import type { Language } from './language.ts';
import { dutch } from './nl/language.ts';
import { polish } from './pl/language.ts';
import { portuguese } from './pt/language.ts';
import { russian } from './ru/language.ts';
import { swedish } from './sv/language.ts';
import { turkish } from './tr/language.ts';
import { ukrainian } from './uk/language.ts';
import { chinese } from './zh/language.ts';

/** Every language that has a folder; English first, because its rules also serve texts of no known language. */
export const LANGUAGES: readonly Language[] = [
  english,
  german,
  spanish,
  russian,
  arabic,
  turkish,
  chinese,
  french,
  hebrew,
  swedish,
  finnish,
  dutch,
  italian,
  portuguese,
  japanese,
  korean,
  polish,
  czech,
  danish,
  ukrainian,
];

/** The words that one language (BCP 47 tag) has of some kind; empty if it has none. */
export function wordsIn(
  tag: string,
  wordsOf: (language: Language) => ReadonlySet<string> | undefined,
): ReadonlySet<string> {
  const language = languageOf(tag);
  return (language === undefined ? undefined : wordsOf(language)) ?? new Set();
}

/** Tags of the languages in which questions are read. */
export const QUESTION_LANGUAGES: readonly string[] = LANGUAGES.filter(
  ({ questionWords }) => questionWords !== undefined,
).map(({ tag }) => tag);

/** The words of some kind that the languages have, all together. */
export function wordsOfAll(wordsOf: (language: Language) => ReadonlySet<string> | undefined): ReadonlySet<string> {
  return new Set(LANGUAGES.flatMap((language) => [...(wordsOf(language) ?? [])]));
}

const BY_TAG: ReadonlyMap<string, Language> = new Map(LANGUAGES.map((language) => [language.tag, language]));

/** The language of a BCP 47 tag, by its primary subtag; undefined if it has no folder. */
export function languageOf(tag: string): Language | undefined {
  return BY_TAG.get(tag.toLowerCase().split('-')[0] ?? '');
}

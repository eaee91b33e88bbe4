import snowball from 'snowball-stemmers';
import { remembered } from '../text/remembered.ts';
import { languageOf } from './list.ts';

/** Snowball's algorithm for each language, by primary language tag. */
const ALGORITHMS: Readonly<Record<string, string>> = {
  ar: 'arabic',
  ca: 'catalan',
  cs: 'czech',
  da: 'danish',
  de: 'german',
  en: 'english',
  es: 'spanish',
  fi: 'finnish',
  fr: 'french',
  hu: 'hungarian',
  it: 'italian',
  nl: 'dutch',
  no: 'norwegian',
  pt: 'portuguese',
  ro: 'romanian',
  ru: 'russian',
  sv: 'swedish',
  tr: 'turkish',
};
/** What analysis falls back on if a document's language is not known. */
export const DEFAULT_LANGUAGE = 'en';

/** The language whose rules serve a script if nothing better is known. */
const SCRIPTS: readonly (readonly [RegExp, string])[] = [
  [/\p{Script=Arabic}/gu, 'ar'],
  [/\p{Script=Cyrillic}/gu, 'ru'],
  [/\p{Script=Hangul}/gu, 'ko'],
];

/**
 * The language whose stemmer serves a document: its own if it has one. If its language is not known (a text of a few
 * words), the script of the text decides; else `en`.
 */
export function stemmingLanguage(language: string | undefined, text = ''): string {
  if (language !== undefined) return hasStemmer(language) ? language : DEFAULT_LANGUAGE;
  const sample = text.slice(0, SAMPLE);
  const letters = sample.match(/\p{L}/gu)?.length ?? 0;
  const own = SCRIPTS.find(([letter]) => (sample.match(letter)?.length ?? 0) > letters / 2);
  return own?.[1] ?? DEFAULT_LANGUAGE;
}

function hasStemmer(language: string): boolean {
  return Object.hasOwn(ALGORITHMS, language) || languageOf(language)?.stem !== undefined;
}

/** A script shows within this many UTF-16 units. */
const SAMPLE = 400;

/** Longer words are not words of a language; stemming them only takes time. In UTF-16 units. */
const LONGEST_WORD = 40;

/** The stem of a folded word in a language of {@link stemmingLanguage}; words with digits are left alone. */
export function stem(folded: string, language: string): string {
  if (folded.length > LONGEST_WORD || /[\p{N}.]/u.test(folded)) return folded;
  return stemmerOf(language)(folded);
}

/** The stemmer of a language, which remembers its words; words of languages without one stay as they are. */
const stemmerOf = remembered((language): ((word: string) => string) => {
  const algorithm = ALGORITHMS[language];
  const own = languageOf(language)?.stem;
  if (algorithm === undefined)
    return own === undefined ? (word) => word : remembered((word) => own(word, (one) => one));
  const stemmer = snowball.newStemmer(algorithm);
  const plain = (word: string): string => stemmer.stem(word) || word;
  return remembered(own === undefined ? plain : (word) => own(word, plain));
});

import snowball from 'snowball-stemmers';
import { remembered } from './remembered.ts';

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
/** Snowball's stemmer for each algorithm in use. */
const stemmers = new Map<string, (word: string) => string>();

/** What analysis falls back on where a document's language is not known. */
export const DEFAULT_LANGUAGE = 'en';

/** The language whose stemmer serves a document: its own where there is one, else `en`. */
export function stemmingLanguage(language: string | undefined): string {
  return language !== undefined && Object.hasOwn(ALGORITHMS, language) ? language : DEFAULT_LANGUAGE;
}

/** Longer words are not words of a language; stemming them only takes time. In UTF-16 units. */
const LONGEST_WORD = 40;

/** The stem of a folded word in a language of {@link stemmingLanguage}; words with digits are left alone. */
export function stem(folded: string, language: string): string {
  if (folded.length > LONGEST_WORD || /[\p{N}.]/u.test(folded)) return folded;
  const algorithm = ALGORITHMS[language];
  if (algorithm === undefined) return folded;
  let stemWord = stemmers.get(algorithm);
  if (stemWord === undefined) {
    const stemmer = snowball.newStemmer(algorithm);
    stemWord = remembered((word) => stemmer.stem(word) || word);
    stemmers.set(algorithm, stemWord);
  }
  return stemWord(folded);
}

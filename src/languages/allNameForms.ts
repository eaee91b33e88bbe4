import { wordsOfAll } from './list.ts';

/** The name forms of all languages together; see {@link NameForms}. */
export const PARTICLES = wordsOfAll(({ nameForms }) => nameForms?.particles);
export const SMALL_PARTICLES = wordsOfAll(({ nameForms }) => nameForms?.smallParticles);
export const TIED_ARTICLES = wordsOfAll(({ nameForms }) => nameForms?.tiedArticles);
export const ELISIONS = wordsOfAll(({ nameForms }) => nameForms?.elisions);
export const LABEL_WORDS = wordsOfAll(({ nameForms }) => nameForms?.labelWords);
export const SHORT_TITLES = wordsOfAll(({ nameForms }) => nameForms?.shortTitles);
export const SHORT_SUFFIXES = wordsOfAll(({ nameForms }) => nameForms?.shortSuffixes);
export const OTHER_ABBREVIATIONS = wordsOfAll(({ nameForms }) => nameForms?.otherAbbreviations);
export const GENERATIONS = wordsOfAll(({ nameForms }) => nameForms?.generations);
export const BODY_LINKS = wordsOfAll(({ nameForms }) => nameForms?.bodyLinks);
export const BODY_LINK_ARTICLES = wordsOfAll(({ nameForms }) => nameForms?.bodyLinkArticles);
export const BODY_CONJUNCTIONS = wordsOfAll(({ nameForms }) => nameForms?.bodyConjunctions);

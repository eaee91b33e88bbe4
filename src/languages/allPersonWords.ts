import { wordsOfAll } from './list.ts';

/** The words for persons of all languages together, in small letters. */
export const ROLES = wordsOfAll(({ speech }) => speech && new Set(speech.roles.keys()));
export const FIRST_NAMES = wordsOfAll(({ speech }) => speech && new Set(speech.firstNames.keys()));
export const PERSON_TITLES = wordsOfAll(({ speech }) => speech && new Set(speech.titles.keys()));

import { say } from '../phrase.ts';
import type { Translation } from '../translation.ts';

export const person: NonNullable<Translation['person']> = {
  spelt: (spellings) => say`Orthographes : ${spellings}`,
  with: (names) => say`Dans les mêmes passages : ${names}`,
  counted: (name, number) => say`${name} (${number})`,
  date: (date) => say`Date : ${date}`,
  dates: (first, last) => say`Première date : ${first}. Dernière date : ${last}`,
  ofTheDocument: '(date du document)',
  describedAs: 'Fonctions et descriptions',
  said: 'Propos tenus',
  saidOfThem: 'Ce qu’on en dit',
  namedIn: 'Mentions',
};

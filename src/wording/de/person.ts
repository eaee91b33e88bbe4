import { say } from '../phrase.ts';
import type { Translation } from '../translation.ts';

export const person: NonNullable<Translation['person']> = {
  spelt: (spellings) => say`Schreibweisen: ${spellings}`,
  with: (names) => say`An denselben Stellen: ${names}`,
  counted: (name, number) => say`${name} (${number})`,
  date: (date) => say`Datum: ${date}`,
  dates: (first, last) => say`Frühestes Datum: ${first}. Spätestes Datum: ${last}`,
  ofTheDocument: '(Datum des Dokuments)',
  describedAs: 'Beschrieben als',
  said: 'Gesagt',
  saidOfThem: 'Was andere darüber sagen',
  namedIn: 'Genannt in',
};

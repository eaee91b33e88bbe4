import { say } from '../phrase.ts';
import type { Translation } from '../translation.ts';

export const person: NonNullable<Translation['person']> = {
  spelt: (spellings) => say`Написание: ${spellings}`,
  with: (names) => say`В тех же фрагментах: ${names}`,
  counted: (name, number) => say`${name} (${number})`,
  date: (date) => say`Дата: ${date}`,
  dates: (first, last) => say`Первая дата: ${first}. Последняя дата: ${last}`,
  ofTheDocument: '(дата документа)',
  describedAs: 'Как описано',
  said: 'Собственные слова',
  saidOfThem: 'Что говорят другие',
  namedIn: 'Где упоминается',
};

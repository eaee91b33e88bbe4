import { say } from '../phrase.ts';
import type { Translation } from '../translation.ts';

/** What the dossier calls someone, and with whom and when it names them. */
export const person: NonNullable<Translation['person']> = {
  spelt: (spellings) => say`Grafías: ${spellings}`,
  with: (names) => say`En los mismos pasajes: ${names}`,
  counted: (name, number) => say`${name} (${number})`,
  date: (date) => say`Fecha: ${date}`,
  dates: (first, last) => say`Primera fecha: ${first}. Última fecha: ${last}`,
  ofTheDocument: '(fecha del documento)',
  describedAs: 'Descripción',
  said: 'Lo que dijo',
  saidOfThem: 'Lo que se dijo de este nombre',
  namedIn: 'Dónde se nombra',
};

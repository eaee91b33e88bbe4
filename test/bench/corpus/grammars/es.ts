import type { Grammar } from '../grammar.ts';

const capital = (words: string): string => words.charAt(0).toUpperCase() + words.slice(1);

/** Spanish news. */
export const spanish: Grammar = {
  tag: 'es',
  sounds: {
    onsets: 'b c d f g h l m n p r s t tr v y ll'.split(' '),
    vowels: 'a e i o u ó'.split(' '),
    codas: 'n r l s  d rm z'.split(' '),
  },
  nouns: 'informe puerto puente consejo tratado barco mercado viaje muro archivo canal'.split(' '),
  verbs: 'visit abrió firm present revis'.split(' '),
  adjectives: 'nuevo viejo público secreto antiguo oficial'.split(' '),
  endings: { noun: ['', 'o', 'os'], verb: ['ó'], adjective: [''] },
  offices: ['ministra', 'presidente', 'alcalde', 'embajadora', 'profesor'],
  bodies: [(what, place) => `Consejo del ${capital(what)} de ${place}`, (_what, place) => `Universidad de ${place}`],
  months: 'enero febrero marzo abril mayo junio julio agosto septiembre octubre noviembre diciembre'.split(' '),
  date: (day, month, year) => `${day} de ${month} de ${year}`,
  clauses: [
    (t) => `nadie ${t.verb()} el ${t.noun()} de ${t.place()} antes del ${t.date()}`,
    (t) => `tenemos ${t.number()} ${t.noun()} y ningún ${t.noun()} ${t.adjective()}`,
  ],
  sentences: [
    (t) => `el ${t.noun()} ${t.adjective()} de ${t.place()} ${t.verb()} el ${t.noun()} el ${t.date()}.`,
    (t) =>
      `${t.person()} ${t.verb()} ${t.number()} ${t.noun()} en ${t.place()} y después ${t.verb()} un ${t.noun()} ${t.adjective()}.`,
    (t) => `en ${t.place()}, el ${t.body()} no ${t.verb()} lo que ${t.person()} había dicho sobre el ${t.noun()}.`,
  ],
  speech: [
    (t) => {
      const who = t.person();
      return `«${t.says(who, capital(t.clause()))}», dijo ${who}.`;
    },
    (t) => `${t.person()} afirmó el ${t.date()} que el ${t.noun()} de ${t.place()} era ${t.adjective()}.`,
  ],
  headings: [(t) => `el ${t.noun()} de ${t.place()}`, (t) => `${t.noun()} y ${t.noun()}`],
};

import type { Grammar } from '../grammar.ts';

const capital = (words: string): string => words.charAt(0).toUpperCase() + words.slice(1);

/** German news. Invented nouns have capitals, as all nouns have. */
export const german: Grammar = {
  tag: 'de',
  sounds: {
    onsets: 'b br d dr f g gr h k kl l m n p r s sch st t tr v w z'.split(' '),
    vowels: 'a e i o u ei ü'.split(' '),
    codas: 'n r l nd rt ck m cht'.split(' '),
  },
  nouns: 'bericht hafen brücke haushalt vertrag brief fähre grenze sitzung steuer insel ausschuss dorf sturm'.split(
    ' ',
  ),
  verbs: 'öffne prüf besuch unterstütz beobacht'.split(' '),
  adjectives: 'neu alt öffentlich klein nördlich geheim amtlich'.split(' '),
  endings: { noun: ['', '', 'en'], verb: ['te'], adjective: ['en'] },
  offices: ['Ministerin', 'Präsident', 'Dr.', 'Bürgermeister', 'Professorin', 'Botschafter'],
  bodies: [
    (what, place) => `${capital(what)}rat von ${place}`,
    (what) => `${capital(what)}ministerium`,
    (_what, place) => `Universität ${place}`,
  ],
  months: 'Januar Februar März April Mai Juni Juli August September Oktober November Dezember'.split(' '),
  date: (day, month, year) => `${day}. ${month} ${year}`,
  clauses: [
    (t) => `Niemand ${t.verb()} den ${capital(t.noun())} in ${t.place()} vor dem ${t.date()}`,
    (t) => `Wir haben ${t.number()} ${capital(t.noun())} und keinen ${t.adjective()} ${capital(t.noun())}`,
  ],
  sentences: [
    (t) =>
      `der ${capital(t.noun())} von ${t.place()} ${t.verb()} am ${t.date()} den ${t.adjective()} ${capital(t.noun())}.`,
    (t) =>
      `${t.person()} ${t.verb()} im ${t.monthAndYear()} ${t.number()} ${capital(t.noun())} in ${t.place()} und einen ${t.adjective()} ${capital(t.noun())}.`,
    (t) =>
      `nach dem ${capital(t.noun())} ${t.verb()} der ${t.body()} den ${capital(t.noun())}, den ${t.person()} nicht ${t.verb()}.`,
  ],
  speech: [
    (t) => {
      const who = t.person();
      return `„${t.says(who, t.clause())}“, sagte ${who}.`;
    },
    (t) =>
      `${t.person()} erklärte am ${t.date()}, der ${capital(t.noun())} sei für ${t.place()} nicht ${t.adjective()} gewesen.`,
  ],
  headings: [
    (t) => `der ${capital(t.noun())} von ${t.place()}`,
    (t) => `${capital(t.noun())} und ${capital(t.noun())}`,
  ],
};

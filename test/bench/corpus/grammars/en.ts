import type { Grammar } from '../grammar.ts';
import type { Teller } from '../teller.ts';

const capital = (words: string): string => words.charAt(0).toUpperCase() + words.slice(1);

/** English news. */
export const english: Grammar = {
  tag: 'en',
  sounds: {
    onsets: 'b br cl d dr f fl g gr h j l m n p pl pr r s st t tr v w'.split(' '),
    vowels: 'a e i o u ea'.split(' '),
    codas: 'n r l nd st lp rn x'.split(' '),
  },
  nouns:
    'report harbour bridge council budget plan river school court road market law pact letter election tug hospital border meeting farm union tax island train committee village fund enquirer mine protest storm dam song museum vessel port workshop loan ticket parade customs archive lamp pit tunnel reform strike'.split(
      ' ',
    ),
  verbs:
    'open reach visit follow cross sign repair present review answer discuss finish support reject order accept question watch mov deliver limit inspect cover enter record restor collect expand defend repeat'.split(
      ' ',
    ),
  adjectives:
    'new old public local former foreign large small northern southern early late secret joint private official modern royal coastal rural formal urgent recent annual'.split(
      ' ',
    ),
  endings: { noun: ['', '', '', 's'], verb: ['ed'], adjective: ['', '', '', 'ish'] },
  offices: [
    'Minister',
    'President',
    'Dr',
    'Mayor',
    'Ambassador',
    'Professor',
    'Senator',
    'General',
    'Judge',
    'Governor',
  ],
  bodies: [
    (what) => `Ministry of ${capital(what)}`,
    (what, place) => `${place} ${capital(what)} Council`,
    (what) => `${capital(what)} Commission`,
    (_what, place) => `University of ${place}`,
    (what, place) => `${place} ${capital(what)} Union`,
  ],
  months: 'January February March April May June July August September October November December'.split(' '),
  date: (day, month, year) => `${day} ${month} ${year}`,
  clauses: [
    (t) => `the ${t.noun()} in ${t.place()} was ${t.verb()} before the ${t.noun()} could be ${t.verb()}`,
    (t) => `we have ${t.verb()} the ${t.adjective()} ${t.noun()} and we will not ${t.noun()} it again`,
    (t) => `nobody had ${t.verb()} the ${t.noun()} since ${t.monthAndYear()}`,
    (t) => `there are ${t.number()} ${t.noun()} that must be ${t.verb()} this year`,
    (t) => `it is not a ${t.adjective()} ${t.noun()}, it is a ${t.noun()} for the people of ${t.place()}`,
    (t) => `the ${t.body()} never ${t.verb()} our ${t.noun()}`,
    (t) => `I ${t.verb()} the ${t.noun()} myself and I would do so again`,
    (t) => `a ${t.noun()} of ${t.number()} million is far more than the ${t.noun()} had ${t.verb()}`,
  ],
  sentences: [
    (t) => `the ${t.adjective()} ${t.noun()} of ${t.place()} ${t.verb()} the ${t.noun()} on ${t.date()}.`,
    (t) =>
      `in ${t.monthAndYear()} the ${t.body()} ${t.verb()} ${t.number()} ${t.noun()} and a ${t.adjective()} ${t.noun()} near ${t.place()}.`,
    (t) =>
      `${t.person()}, who ${t.verb()} the ${t.noun()} in ${t.place()}, had earlier ${t.verb()} a ${t.adjective()} ${t.noun()}.`,
    (t) =>
      `after the ${t.noun()} the ${t.noun()} was ${t.verb()}, and most of the ${t.adjective()} ${t.noun()} had to be ${t.verb()} again.`,
    (t) => `${t.person()} was named ${t.office().toLowerCase()} of the ${t.body()} on ${t.date()}.`,
    (t) =>
      `between ${t.place()} and ${t.place()} some ${t.number()} ${t.noun()} were ${t.verb()} while the ${t.noun()} lasted.`,
    (t) =>
      `the ${t.noun()} had been ${t.verb()} by ${t.person()} and by ${t.person()} before it ${t.verb()} the ${t.noun()}.`,
    (t) => `only a ${t.adjective()} ${t.noun()} with a ${t.noun()} ${t.verb()} what the ${t.body()} had ${t.verb()}.`,
  ],
  speech: [
    (t) => quotedFirst(t),
    (t) => quotedFirst(t),
    (t) => {
      const who = t.person();
      return `${who} said: “${t.says(who, `${capital(t.clause())}.`)}”`;
    },
    (t) => {
      const who = t.person();
      const words = t.says(who, t.clause());
      return `${who}, ${t.office().toLowerCase()} of the ${t.body()}, told reporters on ${t.date()} that “${words}”.`;
    },
    (t) => `according to ${t.person()}, ${t.clause()}.`,
    (t) => `${t.person()} said on ${t.date()} that the ${t.noun()} had ${t.verb()} the ${t.adjective()} ${t.noun()}.`,
    (t) => `${t.person()} denied that the ${t.noun()} had been ${t.verb()} in ${t.place()}.`,
    (t) =>
      `the ${t.body()} announced that the ${t.adjective()} ${t.noun()} would be ${t.verb()} in ${t.monthAndYear()}.`,
  ],
  headings: [
    (t) => `the ${t.noun()} of ${t.place()}`,
    (t) => `${t.adjective()} ${t.noun()} and ${t.noun()}`,
    (t) => `what ${t.person()} said`,
    (t) => `${t.noun()} in ${t.monthAndYear()}`,
  ],
};

function quotedFirst(teller: Teller): string {
  const who = teller.person();
  const first = teller.says(who, `${capital(teller.clause())},`);
  if (!teller.draw.chance(0.4)) return `“${first}” ${who} said.`;
  return `“${first}” said ${who}. “${teller.says(who, `${capital(teller.clause())}.`)}”`;
}

import type { Grammar } from '../grammar.ts';

/** Russian news. Names keep their Latin letters, as in a text about people abroad. */
export const russian: Grammar = {
  tag: 'ru',
  sounds: {
    onsets: 'б в г д ж з к л м н п р с т ф х ст пр тр кр'.split(' '),
    vowels: 'а е и о у ы'.split(' '),
    codas: 'н р л т к ст м д'.split(' '),
  },
  nouns: 'отчёт порт мост совет договор корабль рынок суд завод архив канал остров'.split(' '),
  verbs: 'посети откры подписа провери'.split(' '),
  adjectives: 'новый старый тайный местный большой северный'.split(' '),
  endings: { noun: ['', 'а', 'ы'], verb: ['л'], adjective: [''] },
  offices: ['министр', 'президент', 'мэр', 'посол', 'профессор'],
  bodies: [(what, place) => `Совет по ${what} города ${place}`, (_what, place) => `Университет города ${place}`],
  months: 'января февраля марта апреля мая июня июля августа сентября октября ноября декабря'.split(' '),
  date: (day, month, year) => `${day} ${month} ${year} года`,
  clauses: [
    (t) => `никто не ${t.verb()} этот ${t.noun()} в городе ${t.place()} до ${t.date()}`,
    (t) => `у нас есть ${t.number()} ${t.noun()} и один ${t.adjective()} ${t.noun()}`,
  ],
  sentences: [
    (t) => `${t.adjective()} ${t.noun()} города ${t.place()} ${t.verb()} ${t.noun()} ${t.date()}.`,
    (t) => `${t.person()} ${t.verb()} ${t.number()} ${t.noun()} и ${t.adjective()} ${t.noun()} в городе ${t.place()}.`,
    (t) => `после этого ${t.body()} не ${t.verb()} то, что ${t.person()} уже ${t.verb()}.`,
  ],
  speech: [
    (t) => {
      const who = t.person();
      return `«${t.says(who, t.clause())}», — сказал ${who}.`;
    },
    (t) => `${t.person()} заявил ${t.date()}, что ${t.noun()} города ${t.place()} был ${t.adjective()}.`,
  ],
  headings: [(t) => `${t.adjective()} ${t.noun()}`, (t) => `${t.noun()} города ${t.place()}`],
};

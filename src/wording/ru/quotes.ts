import type { Translation } from '../translation.ts';
import { inPassages, statements } from './counting.ts';

export const quotes: NonNullable<Translation['quotes']> = {
  someListed: (listed, all) => `Показаны первые ${listed} из ${all}. Чтобы сузить поиск, добавьте слова или фильтр.`,
  unknownSpeaker: 'Высказываний говорящего с таким именем в досье нет. Где встречается имя, покажет /search.',
  outside: (passages) => `Вне цитат эти слова есть ${inPassages(passages)}. Их покажет /search.`,
  heading: (words, speaker, about) =>
    [words, speaker === null ? '' : `говорит: ${speaker}`, about === '' ? '' : `рядом: ${about}`]
      .filter((part) => part !== '')
      .join(' · '),
  readAs: (query, about) => `${query}${about === '' ? '' : ` — рядом: ${about}`}`,
  noWords: 'Искать нечего. Укажите слова высказывания, говорящего или слова рядом.',
  byOthers: (number) =>
    `Ещё ${statements(number)} с этими словами — других авторов или без автора. Уберите говорящего, чтобы увидеть.`,
};

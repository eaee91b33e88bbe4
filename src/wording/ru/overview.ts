import { say } from '../phrase.ts';
import type { Translation } from '../translation.ts';
import { passages } from './counting.ts';

export const overview: NonNullable<Translation['overview']> = {
  evidence: 'Главные свидетельства',
  said: 'Кто что сказал',
  when: 'Когда',
  differing: 'Где сообщения расходятся',
  differ: {
    number: 'числа расходятся:',
    date: 'даты расходятся:',
    name: 'имена расходятся:',
    denial: 'одно сообщение это отрицает:',
  },
  and: 'и:',
  people: 'Лица и ведомства',
  person: (name, number, place) => say`${name} (${number}, ${place})`,
  lacking: 'Чего не хватает',
  missing: (term, near) =>
    near.length === 0 ? `«${term}» в досье нет.` : `«${term}» в досье нет. Похожие слова: ${near.join(', ')}.`,
  oneDocument: (title) => `Всё это из одного документа: ${title}.`,
  nobodyQuoted: 'Ничьих слов об этом не приводится.',
  silent: (names) => `Названы, но их слова об этом не приводятся: ${names}.`,
  noTime: 'Ни даты, ни времени не названо.',
  noDifference: 'Расхождений в числах, датах и именах не найдено, отрицаний тоже.',
  readAs: (terms, day) => (day === null ? terms.join(' · ') : `${terms.join(' · ')} и события дня: ${day}`),
  leftOut: (number) => `Опущено по вашему выбору: ${passages(number)}.`,
};

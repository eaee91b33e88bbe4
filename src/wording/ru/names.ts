import type { Translation } from '../translation.ts';

export const names: NonNullable<Translation['names']> = {
  didYouMean: (typed, name) => `В досье нет лица с именем «${typed}». Возможно, ${name}?`,
  didYouMeanOneOf: (names) => ` Возможно: ${names.join(', ')}?`,
  written: (typed, name) => `${typed}: в досье пишется ${name}.`,
  others: (typed, names) => `«${typed}» может означать и других: ${names}.`,
  elsewhere: (typed) => `«${typed}» есть и в других местах, возможно, в составе другого имени. Их покажет /search.`,
  byInitial: (short, full) =>
    `В «${short}» есть только инициал. Это понято как ${full}, но может быть и кто-то другой.`,
  someListed: (listed, total) => `Показано: ${listed} из ${total}. Остальное найдёт /search.`,
  noName: 'Имени для поиска нет. Напишите имя лица или название ведомства.',
  noPerson: (typed) =>
    `«${typed}» в досье есть, но бот не узнаёт в этом имя лица или название ведомства. Где это, покажет /search.`,
  unknown: 'Любое слово ищет /search.',
};

import { say } from '../phrase.ts';
import type { Translation } from '../translation.ts';
import { documents, passages } from './counting.ts';

export const absence: NonNullable<Translation['absence']> = {
  silent: {
    ask: 'В досье об этом не сказано.',
    who: 'Такого имени не нашлось.',
    passages: 'Подходящих фрагментов нет.',
  },
  searched: (inPassages, inDocuments) => `Просмотрено: ${passages(inPassages)}, ${documents(inDocuments)}.`,
  missing: (terms) => say`В досье нет: ${terms}.`,
  nearestTo: (term, suggestions) => say`Похоже на ${term}: ${suggestions}.`,
  nearest: 'Самое близкое',
};

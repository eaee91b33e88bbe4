import { say } from '../phrase.ts';
import type { Translation } from '../translation.ts';
import { passages } from './counting.ts';

export const ask: NonNullable<Translation['ask']> = {
  timesFirst: (words, from, to) => {
    const limits = [...(from === null ? [] : [`начало: ${from}`]), ...(to === null ? [] : [`конец: ${to}`])].join('; ');
    return `Сначала фрагменты о времени «${words}» (${limits}), затем остальные.`;
  },
  leftOut: (number) => `Уже показанное вам опущено: ${passages(number)}.`,
  nothingMore: 'Вы видели всё, что есть об этом в досье.',
  sameSentence: (citation) => say`На это отвечает то же предложение: ${citation}`,
  inSameSentence: (words, citation) => say`«${words}» — в том же предложении: ${citation}`,
  askedBefore: (question) => say`Вопрос: «${question}»`,
  quotedElsewhere: (name) => say`${name}: слов об этом в досье нет. О другом:`,
  quotedNowhere: (name) => say`${name}: слов этого автора в досье нет.`,
};

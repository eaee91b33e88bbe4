import { say } from '../phrase.ts';
import type { Translation } from '../translation.ts';

export const ask: NonNullable<Translation['ask']> = {
  timesFirst: (words, from, to) => {
    const limits = [...(from === null ? [] : [`начало: ${from}`]), ...(to === null ? [] : [`конец: ${to}`])].join('; ');
    return `Сначала фрагменты о времени «${words}» (${limits}), затем остальные.`;
  },
  sameSentence: (citation) => say`На это отвечает то же предложение: ${citation}`,
  inSameSentence: (words, citation) => say`«${words}» — в том же предложении: ${citation}`,
  askedBefore: (question) => say`Вопрос: «${question}»`,
  quotedElsewhere: (name) => say`Слов об этом в досье нет, автор: ${name}. Слова о другом:`,
  quotedNowhere: (name) => say`Слов этого лица в досье нет: ${name}.`,
};

import { say } from '../phrase.ts';
import type { Translation } from '../translation.ts';

export const ask: NonNullable<Translation['ask']> = {
  timesFirst: (words, from, to) => {
    const limits = [...(from === null ? [] : [`من ${from}`]), ...(to === null ? [] : [`حتى ${to}`])].join(' ');
    return `تأتي أولاً فقرات الوقت «${words}» (${limits})، ثم سائر الفقرات.`;
  },
  leftOut: (passages) => `فقرات سبق عرضها ولم تُكرر: ${passages}.`,
  nothingMore: 'رأيت كل ما في الملف عن هذا.',
  sameSentence: (citation) => say`الجواب في الجملة نفسها: ${citation}`,
  inSameSentence: (words, citation) => say`«${words}»، في الجملة نفسها: ${citation}`,
  askedBefore: (question) => say`السؤال: «${question}»`,
  quotedElsewhere: (name) => say`في الملف أقوال منسوبة إلى ${name}، لكن ليس في هذا الأمر. وفي أمور أخرى:`,
  quotedNowhere: (name) => say`ليس في الملف أي قول منسوب إلى ${name}.`,
};

import type { Translation } from '../translation.ts';
import { numberIn, numeral, number as some } from './counting.ts';

export const quotes: NonNullable<Translation['quotes']> = {
  someListed: (listed, all) =>
    `تُعرض أول ${numeral(listed)} من أصل ${numberIn(all, 'statement')}. يضيّقها مزيد من الكلمات أو مرشِّح.`,
  unknownSpeaker: 'ليس في الملف قول لمتحدث بهذا الاسم. /search يبيّن أين يرد الاسم.',
  outside: (passages) =>
    passages === 1
      ? 'هذه الكلمات في فقرة واحدة خارج أي اقتباس. /search يعرضها.'
      : `هذه الكلمات في ${numberIn(passages, 'passage')} خارج أي اقتباس. /search يعرضها.`,
  heading: (words, speaker, about) =>
    [words, speaker === null ? '' : `المتحدث: ${speaker}`, about === '' ? '' : `حول: ${about}`]
      .filter((part) => part !== '')
      .join(' · '),
  readAs: (query, about) => `${query}${about === '' ? '' : ` — حول: ${about}`}`,
  noWords: 'لا شيء للبحث عنه. اذكر كلمات من القول أو المتحدث أو الموضوع.',
  byOthers: (statements) =>
    statements === 1
      ? 'قول واحد فيه هذه الكلمات لغيره، أو لا يُذكر متحدثه. اترك المتحدث لتراه.'
      : `${some(statements, 'statement')} فيها هذه الكلمات لآخرين، أو لا يُذكر متحدثها. اترك المتحدث لتراها.`,
};

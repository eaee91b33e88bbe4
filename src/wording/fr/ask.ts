import { say } from '../phrase.ts';
import type { Translation } from '../translation.ts';
import { numeral } from './counting.ts';
import { bounded, day } from './days.ts';

export const ask: NonNullable<Translation['ask']> = {
  timesFirst: (words, from, to) => {
    const limits =
      from !== null && to !== null
        ? `${day(from)} – ${day(to)}`
        : [
            ...(from === null ? [] : [bounded('from', day(from))]),
            ...(to === null ? [] : [bounded('until', day(to))]),
          ].join('');
    return `Les passages de la période « ${words} » (${limits}) viennent d’abord, puis les autres.`;
  },
  leftOut: (passages) =>
    passages === 1
      ? 'Le passage que vous avez vu est laissé de côté.'
      : `Les ${numeral(passages)} passages que vous avez vus sont laissés de côté.`,
  nothingMore: 'Vous avez vu tout ce que le dossier a à ce sujet.',
  sameSentence: (citation) => say`La même phrase y répond : ${citation}`,
  inSameSentence: (words, citation) => say`« ${words} », dans la même phrase : ${citation}`,
  askedBefore: (question) => say`Question posée : « ${question} »`,
  quotedElsewhere: (name) => say`Le dossier cite ${name}, mais pas à ce sujet. Sur d’autres sujets :`,
  quotedNowhere: (name) => say`Le dossier ne cite pas ${name}.`,
};

import type { Translation } from '../translation.ts';
import { numeral } from './counting.ts';

export const quotes: NonNullable<Translation['quotes']> = {
  someListed: (listed, all) =>
    `Gezeigt werden die ersten ${numeral(listed)} von ${numeral(all)} Aussagen. Mit mehr Worten oder einem Filter werden es weniger.`,
  unknownSpeaker: 'Im Dossier steht keine Aussage von jemandem dieses Namens. /search zeigt, wo der Name vorkommt.',
  outside: (passages) =>
    passages === 1
      ? 'An einer Stelle stehen diese Worte außerhalb eines Zitats. /search zeigt sie.'
      : `An ${numeral(passages)} Stellen stehen diese Worte außerhalb eines Zitats. /search zeigt sie.`,
  heading: (words, speaker, about) =>
    [words, speaker === null ? '' : `von ${speaker}`, about === '' ? '' : `Umfeld: ${about}`]
      .filter((part) => part !== '')
      .join(', '),
  readAs: (query, about) => `${query}${about === '' ? '' : ` — Umfeld: ${about}`}`,
  noWords: 'Es fehlt, wonach gesucht werden soll. Nenne Worte der Aussage, wer sie gesagt hat oder worum es geht.',
  byOthers: (statements) =>
    statements === 1
      ? 'Eine Aussage mit diesen Worten ist von jemand anderem oder ohne Angabe, wer spricht. Lass die Option „speaker“ weg, um sie zu sehen.'
      : `${numeral(statements)} Aussagen mit diesen Worten sind von anderen oder ohne Angabe, wer spricht. Lass die Option „speaker“ weg, um sie zu sehen.`,
};

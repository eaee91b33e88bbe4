import { say } from '../phrase.ts';
import type { Translation } from '../translation.ts';

export const ask: NonNullable<Translation['ask']> = {
  timesFirst: (words, from, to) => {
    const limits = [...(from === null ? [] : [`ab ${from}`]), ...(to === null ? [] : [`bis ${to}`])].join(' ');
    return `Stellen aus der Zeit „${words}“ (${limits}) kommen zuerst, dann die anderen.`;
  },
  leftOut: (passages) =>
    passages === 1
      ? 'Die Stelle, die du gesehen hast, ist weggelassen.'
      : `Die ${passages} Stellen, die du gesehen hast, sind weggelassen.`,
  nothingMore: 'Du hast alles gesehen, was das Dossier dazu enthält.',
  sameSentence: (citation) => say`Darauf antwortet derselbe Satz: ${citation}`,
  inSameSentence: (words, citation) => say`„${words}“, im selben Satz: ${citation}`,
  askedBefore: (question) => say`Gefragt: „${question}“`,
  quotedElsewhere: (name) => say`Das Dossier zitiert ${name}, aber nicht dazu. Zu anderen Themen:`,
  quotedNowhere: (name) => say`Das Dossier zitiert ${name} nicht.`,
};

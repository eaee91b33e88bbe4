import { type Filling, type Phrase, say } from '../phrase.ts';
import { count, numeral } from './counting.ts';

/** What happened when, and how it was dated. */
export const timeline = {
  doubtful: ' · doubtful',
  /** Over the first of several sentences about one event. */
  accounts: (of: number): string => ` · ${count(of, 'account')}`,
  account: (number: number, of: number): string => ` · account ${number} of ${of}`,
  dated: <P extends object>(rule: Filling<P>, from: Filling<P>): Phrase<P> => say`Dated: ${rule}${from}`,
  anchor: <P extends object>(words: P, place: P): Phrase<P> => say`: “${words}” ${place}`,
  published: <P extends object>(day: P): Phrase<P> => say` (${day})`,
  words: <P extends object>(words: P, place: P): Phrase<P> => say`“${words}” ${place}`,
  notDated: <P extends object>(words: P): Phrase<P> => say`Not dated, because it could only be guessed: ${words}`,
  unbounded: (number: number): string =>
    `${count(number, 'mention')} of a time without bounds, such as “now”, left out`,
  /** In the foot: how many dated sentences are listed, of how many, from how many documents. */
  counted: (listed: number, total: number, documents: number): string =>
    `${listed < total ? `${numeral(listed)} of ` : ''}${count(total, 'dated sentence')}, of ${count(documents, 'document')} searched`,
};

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
  someListed: (listed: number, total: number): string =>
    `${listed} of ${total} dated sentences are listed: those of the events that are most told of. A topic, a person or a limit in time narrows them down.`,
  someTerms: (terms: string): string => `No passage has all of: ${terms}. These have most of them.`,
  noDays: (times: number): string => `Times are named ${times} times, but nothing says on which days they were.`,
  noneWithin: (sentences: number, bounds: readonly string[], first: string, last: string): string =>
    `None of the ${sentences} dated sentences is ${bounds.join(' and ')}. They run from ${first} to ${last}.`,
  spanOfDossier: (first: string, last: string): string =>
    `The dossier has dates from ${first} to ${last}: /timeline without a topic lists them.`,
  person: (name: string): string => `person: ${name}`,
  from: (day: string): string => `from ${day} on`,
  before: (day: string): string => `before ${day}`,
  /** `title` is that of the only document. */
  openYear: (count: number, words: string): string =>
    `${count === 1 ? 'One sentence names' : `${count} sentences name`} a day without its year (“${words}”), which other documents date in another year; it is not listed.`,
  dateless: (documents: number, title: string): string =>
    `${documents === 1 ? `“${title}” has no date` : `${documents} documents have no date`}, so that days such as “on Thursday” cannot be reckoned there. A published date beside the file helps.`,
  noTime: (spanOfDossier: string): string => `No sentence about this names a time. ${spanOfDossier}`.trim(),
  /** With the topic and the person that were asked for. */
  heading: (about: readonly string[]): string => ['Timeline', ...about].join(' · '),
};

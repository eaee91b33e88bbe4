import { type Filling, type Phrase, say } from '../phrase.ts';
import { count, listInWords, numeral } from './counting.ts';

/** What happened when, and how it was dated. */
export const timeline = {
  doubtful: ' · doubtful',
  /** Over the first of several sentences about one event. */
  accounts: (of: number): string => ` · ${count(of, 'account')}`,
  account: (number: number, of: number): string => ` · account ${number} of ${of}`,
  /** `“last Monday”: the last Monday before the document’s date (12 November 2026)` */
  /** In the place of a sentence that gives several times: under which of them it is quoted. */
  quotedUnder: (time: string): string => `The same sentence as under ${time}`,
  dated: <P extends object>(words: P, rule: P, from: Filling<P>): Phrase<P> => say`“${words}”: ${rule}${from}`,
  anchor: <P extends object>(words: P, place: P): Phrase<P> => say` (“${words}”, ${place})`,
  published: <P extends object>(day: P): Phrase<P> => say` (${day})`,
  words: <P extends object>(words: P, place: P): Phrase<P> => say`“${words}” ${place}`,
  notDated: <P extends object>(words: P): Phrase<P> => say`Not listed, because the date would be a guess: ${words}`,
  unbounded: (number: number): string => `Not listed: ${count(number, 'mention')} of a time as vague as “now”`,
  /** In the foot: how many dated sentences are listed, of how many, from how many documents. */
  counted: (listed: number, total: number, documents: number): string =>
    listed < total
      ? `${numeral(listed)} of ${count(total, 'dated sentence')}; ${count(documents, 'document')} searched`
      : `${count(total, 'dated sentence')}; ${count(documents, 'document')} searched`,
  someListed: (listed: number, total: number): string =>
    `Showing ${listed} of ${total} dated sentences: the events mentioned most. A topic, a person or dates narrow them down.`,
  someTerms: (terms: string): string =>
    `No passage has all of these words: ${terms}. These passages have most of them.`,
  noDays: (times: number): string =>
    times === 1
      ? 'One time is mentioned, but not the day.'
      : `${numeral(times)} times are mentioned, but not the days.`,
  noneWithin: (sentences: number, bounds: readonly string[], first: string, last: string): string =>
    `None of the ${count(sentences, 'dated sentence')} is ${listInWords(bounds)}. They go from ${first} to ${last}.`,
  spanOfDossier: (first: string, last: string): string =>
    `The dossier has dates from ${first} to ${last}. /timeline without a topic lists them.`,
  person: (name: string): string => `person: ${name}`,
  from: (day: string): string => `from ${day} on`,
  before: (day: string): string => `before ${day}`,
  /** `title` is that of the only document. */
  openYear: (sentences: number, words: string): string =>
    sentences === 1
      ? `Not listed: one sentence with a day but no year (“${words}”). Other documents give that day in another year.`
      : `Not listed: ${sentences} sentences with a day but no year (“${words}”). Other documents give that day in another year.`,
  dateless: (documents: number, title: string): string =>
    documents === 1
      ? `“${title}” has no date, so days such as “on Thursday” cannot be dated in it. Give it a published date to change that.`
      : `${documents} documents have no date, so days such as “on Thursday” cannot be dated in them. Give them a published date to change that.`,
  noTime: (spanOfDossier: string): string =>
    spanOfDossier === ''
      ? 'No sentence about this names a date or time.'
      : `No sentence about this names a date or time. ${spanOfDossier}`,
  /** With the topic and the person that were asked for. */
  heading: (about: readonly string[]): string => ['Timeline', ...about].join(' · '),
};

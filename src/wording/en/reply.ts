import { type Filling, joined, type Phrase, say } from '../phrase.ts';
import { count, numeral } from './counting.ts';

/** What frames a reply: how the question was read, and what was searched. */
export const reply = {
  otherPassages: 'Other passages',
  readAfter: <P extends object>(previous: P, question: P): Phrase<P> =>
    say`Read as a follow-up to “${previous}”: “${question}”`,
  readAs: <P extends object>(query: Filling<P>): Phrase<P> => say`Read as: ${query}`,
  /** Before a text that is too long for its place in the frame. */
  inFull: 'In full: ',
  readInFull: 'Read in full: ',
  readAsInFull: 'Read as: ',
  foot: <P extends object>(parts: readonly Filling<P>[]): Phrase<P> => joined(parts, ' — '),
  passages: (total: number, passages: number, documents: number): string =>
    `${numeral(total)} of ${count(passages, 'passage')}, in ${count(documents, 'document')}`,
  /** `found` is in how many passages the statements are; null if not all of them are listed. */
  statements: (total: number, found: number | null, passages: number, documents: number): string => {
    const searched = `${count(passages, 'passage')} in ${count(documents, 'document')}`;
    return found === null
      ? `${count(total, 'statement')}; searched ${searched}`
      : `${count(total, 'statement')} in ${count(found, 'passage')}; searched ${searched}`;
  },
  /** Where a page is in its reply, before what the foot says. */
  page: (page: number, of: number): string => `Page ${page} of ${of}`,
  /** Which passages of a document are shown. */
  passage: (number: number): string => `¶${number}`,
  passagesFrom: (first: number, last: number): string => `¶${first}–${last}`,
  sharedBy: <P extends object>(person: P): Phrase<P> => say`shared by ${person}`,
};

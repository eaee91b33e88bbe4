import { type Phrase, say } from '../phrase.ts';
import { count, listInWords } from './counting.ts';

/** What is new in a dossier since some time. */
export const digest = {
  late: <P extends object>(due: P): Phrase<P> => say`It comes late: it was due on ${due}.`,
  missed: (times: number): string =>
    `It stands for ${times === 1 ? 'one earlier time' : `${times} earlier times`} as well, at which nothing could be posted.`,
  newDocuments: (number: number): string => count(number, 'new document'),
  moreDocuments: (number: number): string => `and ${number} more, which /source lists`,
  grown: 'New in documents that were there',
  grownBy: <P extends object>(title: P, id: P, passages: number): Phrase<P> =>
    say`${title} (${id}): ${count(passages, 'new passage')}`,
  found: 'What the watches found',
  watch: <P extends object>(number: number, passages: number, query: P): Phrase<P> =>
    say`Watch ${number}, ${count(passages, 'passage')}: ${query}`,
  foundBy: (watches: readonly number[]): string =>
    watches.length === 1 ? `found by watch ${watches[0]}` : `found by watches ${listInWords(watches.map(String))}`,
  changed: 'Cited here, and changed since',
  removed: <P extends object>(file: P): Phrase<P> => say`The following has been taken out of ${file}.`,
  documentGone: <P extends object>(file: P): Phrase<P> => say`The following is gone with its document, ${file}.`,
  someListed: (listed: number, all: number): string =>
    `The first ${listed} of ${all} passages are listed; /watch show lists them all.`,
  moreChanges: (more: number): string => `${more} more cited passages have changed; /cite shows each.`,
  nothingNew: 'There is nothing new: no digest would be posted.',
  heading: (since: string, until: string, zone: string): string => `Digest, ${since} to ${until} (${zone})`,
};

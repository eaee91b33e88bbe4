import { type Phrase, say } from '../phrase.ts';
import { count, listInWords } from './counting.ts';

/** What is new in a dossier since some time. */
export const digest = {
  late: <P extends object>(due: P): Phrase<P> => say`This digest is late. It was due on ${due}.`,
  missed: (times: number): string => `It also covers ${count(times, 'earlier digest')} that could not be posted.`,
  newDocuments: (number: number): string => count(number, 'new document'),
  moreDocuments: (number: number): string => `and ${count(number, 'more', 'more')}; /source lists them`,
  grown: 'New passages in earlier documents',
  grownBy: <P extends object>(title: P, id: P, passages: number): Phrase<P> =>
    say`${title} (${id}): ${count(passages, 'new passage')}`,
  found: 'What the watches found',
  watch: <P extends object>(number: number, passages: number, query: P): Phrase<P> =>
    say`Watch ${number}, ${count(passages, 'passage')}: ${query}`,
  foundBy: (watches: readonly number[]): string =>
    watches.length === 1 ? `found by watch ${watches[0]}` : `found by watches ${listInWords(watches.map(String))}`,
  changed: 'Cited here, but changed since',
  removed: <P extends object>(file: P): Phrase<P> => say`These words are no longer in ${file}:`,
  documentGone: <P extends object>(file: P): Phrase<P> =>
    say`These words were in ${file}, which is no longer in the dossier:`,
  someListed: (listed: number, all: number): string =>
    `Showing the first ${listed} of ${all} passages. /watch show lists them all.`,
  moreChanges: (more: number): string =>
    `${count(more, 'more cited passage has', 'more cited passages have')} changed. /cite shows each.`,
  nothingNew: 'Nothing is new, so no digest would be posted.',
  heading: (since: string, until: string, zone: string): string => `Digest, ${since} to ${until} (${zone})`,
};

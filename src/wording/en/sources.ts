import { type Filling, joined, type Phrase, say } from '../phrase.ts';
import { count } from './counting.ts';

/** The documents of a dossier, and files that could not be read. */
export const sources = {
  passages: (number: number): string => count(number, 'passage'),
  pages: (number: number): string => count(number, 'page'),
  facts: <P extends object>(parts: readonly Filling<P>[]): Phrase<P> => joined(parts, ' · '),
  /** Heading of the list of its documents. */
  dossier: (name: string): string => `Dossier ${name}`,
  unread: (files: number): string => `${count(files, 'file')} could not be read`,
  unreadFile: <P extends object>(file: P, reason: P): Phrase<P> => say`${file} — ${reason}`,
  /** In the foot of other replies. */
  oneUnread: <P extends object>(file: P, reason: P): Phrase<P> => say`One file could not be read: ${file} (${reason})`,
  manyUnread: (files: number): string => `${count(files, 'file')} could not be read; /source names them`,
  reference: 'Reference',
  markdown: 'Markdown',
  bibtex: 'BibTeX',
  severalDocuments: (wanted: string, count: number, listed: string): string =>
    `“${wanted}” could be ${count} documents: ${listed}. Name one by its id.`,
  undated: (documents: number): string =>
    documents === 1
      ? 'One document has no date and was left out by the filter on dates.'
      : `${documents} documents have no date and were left out by the filter on dates.`,
  cannotRead: (file: string, reason: string): string => `${file} cannot be read: it ${reason}.`,
  unknownDocument: (dossier: string, wanted: string): string =>
    `The dossier ${dossier} has no document “${wanted}”. /source lists what it holds.`,
  noneYet: 'The dossier holds no readable document yet. Put files into its folder.',
  movedPassage: (id: string, number: number): string =>
    `The words of ${id} ¶${number} no longer stand there. /cite ${id}:${number} shows them.`,
  unknownPassage: (id: string, number: number, first: number, last: number): string =>
    `${id} has no passage ¶${number}: its passages are numbered from ${first} to ${last}.`,
};

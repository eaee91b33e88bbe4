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
  manyUnread: (files: number): string => `${count(files, 'file')} could not be read; /source lists them`,
  reference: 'Reference',
  markdown: 'Markdown',
  bibtex: 'BibTeX',
  severalDocuments: (wanted: string, documents: number, listed: string): string =>
    `“${wanted}” matches ${documents} documents: ${listed}. Use the id of one of them.`,
  undated: (documents: number): string =>
    documents === 1
      ? 'One document has no date, so the date filter left it out.'
      : `${documents} documents have no date, so the date filter left them out.`,
  cannotRead: (file: string, reason: string): string => `${file} cannot be read: it ${reason}.`,
  unknownDocument: (dossier: string, wanted: string): string =>
    `The dossier “${dossier}” has no document “${wanted}”. /source lists its documents.`,
  noneYet: 'The dossier has no readable document yet. Put files into its folder.',
  movedPassage: (id: string, number: number): string =>
    `${id} no longer has ¶${number}. /cite ${id}:${number} shows its words as they were.`,
  unknownPassage: (id: string, number: number, first: number, last: number): string =>
    `${id} has no ¶${number}. Its passages are ¶${first} to ¶${last}.`,
};

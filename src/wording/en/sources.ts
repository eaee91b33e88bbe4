import { type Filling, joined, type Phrase, say } from '../phrase.ts';
import { count } from './counting.ts';

/** The documents of a dossier, and files that could not be read. */
export const sources = {
  passages: (number: number): string => count(number, 'passage'),
  pages: (number: number): string => count(number, 'page'),
  facts: <P extends object>(parts: readonly Filling<P>[]): Phrase<P> => joined(parts, ' · '),
  unread: (files: number): string => `${count(files, 'file')} could not be read`,
  unreadFile: <P extends object>(file: P, reason: P): Phrase<P> => say`${file} — ${reason}`,
  /** In the foot of other replies. */
  oneUnread: <P extends object>(file: P, reason: P): Phrase<P> => say`One file could not be read: ${file} (${reason})`,
  manyUnread: (files: number): string => `${count(files, 'file')} could not be read; /source names them`,
  reference: 'Reference',
  markdown: 'Markdown',
  bibtex: 'BibTeX',
};

import { type Filling, type Phrase, say } from '../phrase.ts';

const MOMENT = new Intl.DateTimeFormat('en-GB', { dateStyle: 'long', timeStyle: 'short', timeZone: 'UTC' });

/** A briefing as it is handed over in a file. */
export const handout = {
  facts: <P extends object>(dossier: string, quotations: number, verified: P): Phrase<P> =>
    say`From the dossier “${dossier}”: ${quotations === 1 ? 'one quotation' : `${quotations} quotations`}, each compared with its source on ${verified}.`,
  /** `22 November 2026 at 18:30 UTC` */
  moment: (date: Date): string => `${MOMENT.format(date)} UTC`,
  changed: (quotations: number): string =>
    quotations === 1
      ? 'One quotation has changed since it was pinned. It is marked.'
      : `${quotations} quotations have changed since they were pinned. They are marked.`,
  warnings: {
    changed: 'The document has changed since this was pinned. Both versions are shown.',
    removed: 'The document no longer has these words. They are shown as they were pinned.',
    'document gone': 'The document is no longer in the dossier. The words are shown as they were pinned.',
    unknown: 'These words are not in the dossier, and the bot has no record of them.',
  },
  asPinned: 'As it was pinned',
  asItStands: 'As it is now',
  /** After a label that is on a line of its own. */
  labelled: (label: string): string => `${label}:`,
  /** Over a row of a table. */
  columns: (head: string): string => `Columns: ${head}`,
  note: 'Note',
  notes: 'Notes',
  sources: 'Sources',
  back: 'back to the quotation',
  pinnedBy: <P extends object>(name: P, time: P): Phrase<P> => say`Pinned by ${name}, ${time}`,
  pinnedAs: <P extends object>(citation: P): Phrase<P> => say` as ${citation}`,
  source: <P extends object>(known: Filling<P>, file: P): Phrase<P> => say`${known}. File: ${file}`,
  lacksLetters:
    'The font of this PDF lacks some letters of this quotation and shows boxes instead. Export it as Word, web page or Markdown to see them.',
  /** What the file is, for whoever does not open it. */
  file: (name: string, form: string): string => `The briefing “${name}” as ${form}`,
  forms: {
    markdown: 'Markdown',
    docx: 'Word document',
    pdf: 'PDF',
    html: 'web page',
    bibtex: 'BibTeX',
    ris: 'RIS',
    'csl-json': 'CSL-JSON',
    json: 'JSON',
  },
  citedIn: (citation: string, file: string): string => `${citation} in ${file}`,
};

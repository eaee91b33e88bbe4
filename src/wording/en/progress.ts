import { count, numeral } from './counting.ts';

/** What takes long, and how far it is. */
export const progress = {
  dossier: (dossier: string, act: string, done: number, of: number, percent: number): string =>
    `dossier ${dossier}: ${act}, ${done} of ${of} (${percent}%)`,
  noDossier: 'there is no dossier yet: put documents into the corpus folder',
  holds: (name: string, documents: number, passages: number): string =>
    `dossier ${name}: ${count(documents, 'document')}, ${count(passages, 'passage')}`,
  notServed: (name: string, file: string, reason: string): string =>
    `dossier ${name}: ${file} cannot be read: it ${reason}`,
  acts: {
    reading: 'reading documents',
    numbering: 'numbering documents',
    indexing: 'indexing passages',
    publishing: 'publishing documents',
    copying: 'copying documents',
    encoding: 'computing the meaning of passages, document',
  },
  finding: {
    people: 'Finding who is named, step',
    dates: 'Reading what happened when, document',
    voices: 'Reading who says what, document',
  },
  checking: 'Checking quotations, number',
  working: (act: string, done: number, of: number): string => `⏳ ${act}: ${numeral(done)} of ${numeral(of)}`,
};

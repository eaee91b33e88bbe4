import { numeral } from './counting.ts';

/** What takes long, and how far it is. */
export const progress = {
  dossier: (dossier: string, act: string, done: number, of: number, percent: number): string =>
    `dossier ${dossier}: ${act}, ${done} of ${of} (${percent}%)`,
  noDossier: 'the corpus holds no dossier yet: put documents into it',
  holds: (name: string, documents: number, passages: number): string =>
    `dossier ${name}: ${documents} documents, ${passages} passages`,
  notServed: (name: string, file: string, reason: string): string =>
    `dossier ${name}: ${file} is not served: it ${reason}`,
  acts: {
    reading: 'reading documents',
    numbering: 'numbering documents',
    indexing: 'indexing passages',
    encoding: 'computing what passages mean, document',
  },
  finding: {
    people: 'Finding who is named, step',
    dates: 'Reading what happened when, document',
    voices: 'Reading who says what, document',
  },
  checking: 'Checking quotations, number',
  working: (act: string, done: number, of: number): string => `⏳ ${act}: ${numeral(done)} of ${numeral(of)}`,
};

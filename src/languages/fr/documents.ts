import type { DocumentWords } from '../parts/documentWords.ts';
import { words, wordsOf } from '../wordList.ts';

export const frenchDocuments: DocumentWords = {
  partNouns: words('chapitre'),
  smallInTitles: words('de du la le des et'),
  bylines: words('Par par'),
  creditWords: wordsOf('crédit'),
  salutations: ['(?:chère?s?|cher)\\s', 'monsieur\\b', 'madame\\b'],
  closings: ['cordialement'],
};

import type { DocumentWords } from '../parts/documentWords.ts';
import { words, wordsOf } from '../wordList.ts';

export const germanDocuments: DocumentWords = {
  partNouns: words('kapitel'),
  smallInTitles: words('von der den des und zu'),
  bylines: words('Von von'),
  notesHeadings: ['anmerkungen'],
  captionNouns: wordsOf('abbildung tabelle'),
  creditWords: wordsOf('quelle foto bild'),
  salutations: ['sehr geehrte', 'liebe[rs]?\\s'],
  closings: ['mit freundlichen', 'hochachtungsvoll'],
  pageNouns: words('seite'),
  pageOf: words('von'),
};

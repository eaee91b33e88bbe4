import type { DocumentWords } from '../parts/documentWords.ts';
import { words, wordsOf } from '../wordList.ts';

export const spanishDocuments: DocumentWords = {
  partNouns: words('capítulo'),
  smallInTitles: words('de del la y'),
  bylines: words('Por por'),
  notesHeadings: ['notas'],
  creditWords: wordsOf('fuente'),
  salutations: ['estimad'],
  closings: ['atentamente'],
};

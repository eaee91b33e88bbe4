import type { DocumentWords } from '../parts/documentWords.ts';
import { wordsOf } from '../wordList.ts';

export const turkishDocuments: DocumentWords = {
  creditWords: wordsOf('kaynak fotoğraf'),
};

import type { DocumentWords } from '../documentWords.ts';
import { wordsOf } from '../wordList.ts';

export const turkishDocuments: DocumentWords = {
  creditWords: wordsOf('kaynak fotoğraf'),
};

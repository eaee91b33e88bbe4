import type { DocumentWords } from '../parts/documentWords.ts';
import { wordsOf } from '../wordList.ts';

export const hebrewDocuments: DocumentWords = {
  creditWords: wordsOf('מקור צילום'),
};

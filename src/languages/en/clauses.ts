import type { ClauseWords } from '../parts/clauseWords.ts';

export const englishClauses: ClauseWords = { joining: 'and|but|while', opening: 'and|but|while' };

import type { ClauseWords } from '../clauseWords.ts';

export const englishClauses: ClauseWords = { joining: 'and|but|while', opening: 'and|but|while' };

import type { ClauseWords } from '../clauseWords.ts';

export const spanishClauses: ClauseWords = { joining: 'y' };

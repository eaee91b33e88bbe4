import type { ClauseWords } from '../parts/clauseWords.ts';

export const spanishClauses: ClauseWords = { joining: 'y' };

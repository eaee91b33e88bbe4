import type { ClauseWords } from '../parts/clauseWords.ts';

export const germanClauses: ClauseWords = { joining: 'und' };

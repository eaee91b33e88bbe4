import type { ClauseWords } from '../clauseWords.ts';

export const germanClauses: ClauseWords = { joining: 'und' };

import type { ClauseWords } from '../clauseWords.ts';

export const frenchClauses: ClauseWords = { joining: 'et' };

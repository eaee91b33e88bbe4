import type { ClauseWords } from '../parts/clauseWords.ts';

export const frenchClauses: ClauseWords = { joining: 'et' };

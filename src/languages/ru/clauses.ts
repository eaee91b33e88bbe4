import type { ClauseWords } from '../clauseWords.ts';

export const russianClauses: ClauseWords = { joining: 'и' };

import type { ClauseWords } from '../parts/clauseWords.ts';

export const russianClauses: ClauseWords = { joining: 'и' };

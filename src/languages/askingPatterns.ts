import type { Asking, AskingReader, Wanted } from './parts/asking.ts';

/** A pattern of words that neither begin nor end within a word: `\\b` knows Latin letters only. */
export const word = (words: string): RegExp => new RegExp(`(?<![\\p{L}\\p{M}])(?:${words})(?![\\p{L}\\p{M}])`, 'iu');

/** The same at the beginning of a question, after marks. */
export const opening = (words: string): RegExp => new RegExp(`^[^\\p{L}]*(?:${words})(?![\\p{L}\\p{M}])`, 'iu');

/** Reads a question by the first of the patterns that fits; it finds no nouns. */
export function byPatterns(patterns: readonly (readonly [RegExp, Wanted])[]): AskingReader {
  return (question): Asking => ({
    wanted: patterns.find(([pattern]) => pattern.test(question))?.[1] ?? 'other',
    nouns: [],
  });
}

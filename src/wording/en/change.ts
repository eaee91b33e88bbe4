import { type Phrase, say } from '../phrase.ts';

/** Cited words that have changed since. */
export const change = {
  earlier: 'Earlier',
  now: 'Now',
  citedAs: <P extends object>(citation: P, file: P): Phrase<P> => say`— cited as ${citation}, from ${file}`,
  at: <P extends object>(citation: P): Phrase<P> => say`— ${citation}`,
};

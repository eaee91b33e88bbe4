import type { Stemming } from '../parts/stemming.ts';

/** So many letters of a word must be left. */
const SHORTEST = 4;

/** Snowball's stem without -ción, -ió and -ía: it knows them by their accents, which folding has taken away. */
export const spanishStem: Stemming = (folded, snowball) => {
  const stemmed = snowball(folded);
  const bare = stemmed.replace(/(?:[ai]?cion|i)$/u, '');
  return bare.length >= SHORTEST ? bare : stemmed;
};

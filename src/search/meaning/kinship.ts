import type { Engine } from '../engine.ts';
import { meaningfulRow, smoothInverseFrequency } from './documentMeaning.ts';
import type { WordVectors } from './wordVectors.ts';

/** A word of a question, known to the vectors. */
export interface AskedWord {
  readonly row: number;
  readonly weight: number;
}

/** How near a folded word is in meaning to the nearest of some others: the highest cosine, 0 if none is known. */
export function kin(word: string, words: Iterable<string>, vectors: WordVectors): number {
  const row = vectors.rowOf(word);
  if (row === undefined) return 0;
  let highest = 0;
  for (const other of words) {
    const its = meaningfulRow(other, vectors);
    if (its !== undefined) highest = Math.max(highest, vectors.cosine(row, its));
  }
  return Math.min(1, highest); // rounding takes a word's cosine with itself above it
}

/**
 * The words of a question that say something, each once: the rarer a word is in the language and in the dossier, the more
 * it weighs. A subject of the whole dossier distinguishes its passages as little as a common word does.
 */
export async function askedWords(
  words: Iterable<string>,
  engine: Engine,
  vectors: WordVectors,
): Promise<readonly AskedWord[]> {
  const known = [...new Set(words)].filter((word) => meaningfulRow(word, vectors) !== undefined);
  const forms = await engine.expand(known.map((folded) => ({ folded })));
  return known.flatMap((word, which) => {
    const row = meaningfulRow(word, vectors);
    if (row === undefined) return [];
    const count = forms[which]?.own?.count ?? 0;
    const rarity = Math.sqrt(Math.log(1 + (engine.collection.passages + 0.5) / (count + 0.5)));
    return [{ row, weight: rarity * smoothInverseFrequency(vectors.rankOf(row)) }];
  });
}

/**
 * Returns a function that says of any text how far it speaks of each word of a question, in whatever words, from 0 to 1: the
 * mean over the question's words, by weight, of the squared cosine of the nearest word of the text. The square keeps many
 * faint likenesses from outweighing a near one. Texts share most of their words, so each word is compared with the question
 * once.
 */
export function alignmentWith(asked: readonly AskedWord[], vectors: WordVectors): (words: Iterable<string>) => number {
  const all = asked.reduce((sum, { weight }) => sum + weight, 0);
  const known = new Map<string, readonly number[]>();
  const cosinesOf = (word: string): readonly number[] => {
    const row = meaningfulRow(word, vectors);
    return row === undefined ? [] : asked.map((one) => vectors.cosine(one.row, row));
  };
  return (words) => {
    const nearest = new Float64Array(asked.length);
    for (const word of words) {
      let cosines = known.get(word);
      if (cosines === undefined) {
        cosines = cosinesOf(word);
        known.set(word, cosines);
      }
      for (const [at, cosine] of cosines.entries()) if (cosine > (nearest[at] ?? 0)) nearest[at] = cosine;
    }
    const sum = asked.reduce((total, { weight }, at) => total + weight * (nearest[at] ?? 0) ** 2, 0);
    return all === 0 ? 0 : Math.min(1, sum / all); // rounding takes a word's cosine with itself above 1
  };
}

import type { WordVectors } from '../language/wordVectors.ts';
import { meaningfulRow, smoothInverseFrequency } from './meaning.ts';
import type { PassageIndex } from './passageIndex.ts';

/** A word of a question, known to the vectors. */
export interface AskedWord {
  readonly row: number;
  readonly weight: number;
}

/** How near a folded word is in meaning to the nearest of some others: the highest cosine, 0 where none is known. */
export function kin(word: string, words: Iterable<string>, vectors: WordVectors): number {
  const row = vectors.rowOf(word);
  return row === undefined ? 0 : nearest(row, rowsOf(words, vectors), vectors);
}

/**
 * The words of a question that say something, each once: the rarer a word is in the language and in the dossier, the more
 * it weighs. What everything in a dossier is about tells its passages apart as little as a common word does.
 */
export function askedWords(words: Iterable<string>, index: PassageIndex, vectors: WordVectors): readonly AskedWord[] {
  return [...new Set(words)].flatMap((word) => {
    const row = meaningfulRow(word, vectors);
    if (row === undefined) return [];
    const count = index.vocabulary.form(word)?.count ?? 0;
    const rarity = Math.sqrt(Math.log(1 + (index.passages.length + 0.5) / (count + 0.5)));
    return [{ row, weight: rarity * smoothInverseFrequency(vectors.rankOf(row)) }];
  });
}

/**
 * How far a text speaks of each word of a question, in whatever words, from 0 to 1: the squared cosine of the nearest word of
 * the text, by the weight of the question's. The square keeps many faint likenesses from outweighing a near one.
 */
export function alignmentOf(asked: readonly AskedWord[], words: Iterable<string>, vectors: WordVectors): number {
  const rows = rowsOf(words, vectors);
  let sum = 0;
  let all = 0;
  for (const { row, weight } of asked) {
    all += weight;
    sum += weight * nearest(row, rows, vectors) ** 2;
  }
  return all === 0 ? 0 : Math.min(1, sum / all); // rounding takes a word's cosine with itself above 1
}

function rowsOf(words: Iterable<string>, vectors: WordVectors): readonly number[] {
  return [...new Set(words)].map((word) => meaningfulRow(word, vectors)).filter((row) => row !== undefined);
}

function nearest(row: number, rows: readonly number[], vectors: WordVectors): number {
  let highest = 0;
  for (const other of rows) highest = Math.max(highest, vectors.cosine(row, other));
  return Math.min(1, highest);
}

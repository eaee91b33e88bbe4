import type { Slice } from '../../dossier/slice.ts';
import { slicesWithin } from '../../dossier/slicesWithin.ts';
import { sentencesOf } from '../../languages/sentences.ts';
import type { Engine } from '../engine.ts';
import type { IndexedPassage } from '../indexedPassage.ts';
import { alignmentWith, askedWords } from './kinship.ts';
import type { WordVectors } from './wordVectors.ts';

/** A passage that is like a question in meaning, whatever its words. */
export interface RelatedPassage {
  readonly indexed: IndexedPassage;
  /** Of the passage as a whole with the question; above 0, at most 1. */
  readonly cosine: number;
  /** How far its best sentence speaks of each word of the question, from 0 to 1. */
  readonly alignment: number;
  /** That sentence. */
  readonly sentence: Slice;
  /** What the order goes by: the sum of the cosine and of both alignments, that of the sentence and that of the passage; from 0 to 3. */
  readonly score: number;
}

/** This many of the passages that are most alike as a whole are read sentence by sentence; more change nothing. */
const LOOKED_OVER = 100;

/**
 * The `k` passages that are most like some folded words in meaning, best first: fewer if fewer are like them at all,
 * none without word vectors.
 */
export async function relatedByMeaning(
  { engine, vectors }: { readonly engine: Engine; readonly vectors?: WordVectors },
  words: readonly string[],
  k: number,
): Promise<readonly RelatedPassage[]> {
  if (vectors === undefined || k < 1) return [];
  const alignmentOf = alignmentWith(await askedWords(words, engine, vectors), vectors);
  const alike = await engine.like(words, Math.max(k, LOOKED_OVER));
  const fetched = await engine.fetch(alike.map(({ place }) => place));
  return fetched
    .map((indexed, at): RelatedPassage => {
      const { sentence, alignment } = bestSentence(indexed, alignmentOf);
      const cosine = alike[at]?.cosine ?? 0;
      const whole = alignmentOf(indexed.words.tokens.map(({ folded }) => folded));
      return { indexed, cosine, alignment, sentence, score: cosine + alignment + whole };
    })
    .sort((a, b) => b.score - a.score || a.indexed.place - b.indexed.place)
    .slice(0, k);
}

function bestSentence(
  { passage, document, words: { tokens } }: IndexedPassage,
  alignmentOf: (words: Iterable<string>) => number,
): { readonly sentence: Slice; readonly alignment: number } {
  let best = { sentence: { start: passage.start, end: passage.end }, alignment: 0 };
  for (const sentence of sentencesOf(document.standing, passage)) {
    const folded = slicesWithin(tokens, sentence).map((token) => token.folded);
    const alignment = alignmentOf(folded);
    if (alignment > best.alignment) best = { sentence, alignment };
  }
  return best;
}

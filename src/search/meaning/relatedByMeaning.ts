import type { Slice } from '../../dossier/slice.ts';
import { slicesWithin } from '../../dossier/slicesWithin.ts';
import { sentencesOf } from '../../languages/sentences.ts';
import type { Engine } from '../engine.ts';
import type { IndexedPassage } from '../indexedPassage.ts';
import { alignmentWith, askedWords } from './kinship.ts';
import type { SentenceMeaning } from './sentenceMeaning.ts';
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
  /** What the order goes by: the sum of the cosine and of both alignments, that of the sentence and that of the passage, from 0 to 3; with a sentence model the cosine counts more, to 6. */
  readonly score: number;
}

/** This many of the passages that are most alike as a whole are read sentence by sentence; more change nothing. */
const LOOKED_OVER = 100;

/** The cosine of a sentence model says more than that of summed words. */
const BY_SENTENCES = 4;

/** By what passages are compared in meaning. */
export interface MeaningKnown {
  readonly engine: Engine;
  readonly vectors?: WordVectors;
  readonly sentences?: SentenceMeaning;
}

/**
 * The `k` passages that are most like a question in meaning, best first, by a sentence model if there is one, and by its folded
 * words: fewer if fewer are like it at all, none without word vectors and model.
 */
export async function relatedByMeaning(
  { engine, vectors, sentences }: MeaningKnown,
  words: readonly string[],
  k: number,
  question: string = words.join(' '),
): Promise<readonly RelatedPassage[]> {
  if ((vectors === undefined && sentences === undefined) || k < 1) return [];
  const alignmentOf =
    vectors === undefined ? () => 0 : alignmentWith(await askedWords(words, engine, vectors), vectors);
  const most = Math.max(k, LOOKED_OVER);
  const bySentences = (await sentences?.alike(question, most)) ?? null;
  const alike = bySentences ?? (await engine.like(words, most));
  const weight = bySentences === null ? 1 : BY_SENTENCES;
  const fetched = await engine.fetch(alike.map(({ place }) => place));
  return fetched
    .map((indexed, at): RelatedPassage => {
      const { sentence, alignment } = bestSentence(indexed, alignmentOf);
      const cosine = alike[at]?.cosine ?? 0;
      const whole = alignmentOf(indexed.words.tokens.map(({ folded }) => folded));
      return { indexed, cosine, alignment, sentence, score: weight * cosine + alignment + whole };
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

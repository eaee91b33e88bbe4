import { coordinateAscent } from '../../fitting/coordinateAscent.ts';
import { type JudgedRanking, ndcgOfSets } from '../../fitting/judgedRanking.ts';
import type { RankingWeights } from './weights.ts';

/** What ranking sees of one passage, before anything is weighed. */
export interface RankedSigns {
  /** BM25F of all clauses, a name counting as any other word. */
  readonly score: number;
  /** The part of it that is of names. */
  readonly names: number;
  /** From 0 to 1, how near the words are to one another; see `nearness`. */
  readonly closeness: number;
  /** Share of the query's clauses that are adjacent in its order. */
  readonly adjacent: number;
  /**
   * What else speaks for the passage when an answer is chosen, such as wording like the question's, beside the best score by
   * words, which is 1. Without it nearness would be credited with what that adds.
   */
  readonly later: number;
}

/** A gain of less than .002 is within what chance gives on some thousands of questions. */
const ASCENT = { steps: [0.2, 0.1, 0.05], leastGain: 0.002, mostLoss: 0.002 } as const;

/**
 * Fits the weights of ranking by coordinate ascent on nDCG@10, each set of questions counting as much as any other, beginning with
 * the weights `first`: they change only if that helps, and no set may lose. No weight falls below 0.
 */
export function fitRanking(
  sets: readonly (readonly JudgedRanking<RankedSigns>[])[],
  first: RankingWeights,
): RankingWeights {
  return coordinateAscent(first, (weights) => ndcgOfSets(sets, (passages) => scoresBy(weights, passages)), ASCENT, 0);
}

function scoresBy(
  { names, proximity, adjacency }: RankingWeights,
  passages: readonly RankedSigns[],
): readonly number[] {
  const scores = passages.map(
    (one) => (one.score + (names - 1) * one.names) * (1 + proximity * one.closeness + adjacency * one.adjacent),
  );
  const best = Math.max(Number.MIN_VALUE, ...scores);
  return scores.map((score, at) => score / best + (passages[at]?.later ?? 0));
}

import { coordinateAscent } from '../../fitting/coordinateAscent.ts';
import { type JudgedRanking, ndcgOfSets } from '../../fitting/judgedRanking.ts';
import { type ConsideringWeights, worthBy } from './consideringWeights.ts';
import type { PassageSigns } from './passageSigns.ts';

/** A passage that was considered for a question. */
export interface ConsideredPassage {
  /** The score of its words as a share of the best, less what its sentence loses for denying or lacking something. */
  readonly own: number;
  readonly signs: PassageSigns;
}

/** A gain of less than .002 is within what chance gives on some thousands of questions. */
const ASCENT = { steps: [0.2, 0.1, 0.05], leastGain: 0.002, mostLoss: 0.002 } as const;

/**
 * Fits the weights of considering by coordinate ascent on nDCG@10, each set of questions counting as much as any other,
 * beginning with the weights `first`: they change only if that helps, and no set may lose. The score of the words is the
 * unit.
 */
export function fitConsidering(
  sets: readonly (readonly JudgedRanking<ConsideredPassage>[])[],
  first: ConsideringWeights,
): ConsideringWeights {
  const measure = (weights: ConsideringWeights): readonly number[] =>
    ndcgOfSets(sets, (passages) => passages.map(({ own, signs }) => own + worthBy(weights, signs)));
  return coordinateAscent(first, measure, ASCENT);
}

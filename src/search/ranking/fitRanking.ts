import { type Choice, fitConditionalLogit } from '../../fitting/conditionalLogit.ts';
import type { RankingWeights } from './weights.ts';

/** What ranking sees of one passage, before anything is weighed. All scores are shares of the query's best. */
export interface RankedSigns {
  /** BM25F of all clauses, a name counting as any other word. */
  readonly score: number;
  /** The part of it that is of names. */
  readonly names: number;
  /** From 0 to 1, how near the words are to one another; see `nearness`. */
  readonly closeness: number;
  /** Share of the query's clauses that are adjacent in its order. */
  readonly adjacent: number;
}

/** A query with its passages. */
export interface JudgedQuery {
  readonly passages: readonly RankedSigns[];
  /** Places of the relevant ones; one or more. */
  readonly relevant: readonly number[];
  /** How much the query counts: queries of one set count as much together as those of any other. */
  readonly weight: number;
}

/** Weak, since there are four weights for thousands of queries. */
const FIT = { lasso: 0, ridge: 1e-4, leastSeen: 1, leastWeight: 0 } as const;

/**
 * Fits the weights that make the relevant passages of each query likeliest (conditional logit, as ListNet of Cao and others
 * 2007). Ranking multiplies the score by what nearness adds; here both are taken as sums of products with the score, which
 * leaves out only products of two bonuses. A bonus that would be negative is 0. Returns weights of two decimals.
 */
export function fitRanking(queries: readonly JudgedQuery[]): RankingWeights {
  const fitted = fitConditionalLogit(queries.map(choiceOf), FIT);
  const beside = (sign: string): number =>
    (fitted.get(sign) ?? 0) / Math.max(Number.MIN_VALUE, fitted.get('score') ?? 0);
  return {
    names: rounded(1 + beside('names')),
    proximity: rounded(Math.max(0, beside('closeness'))),
    adjacency: rounded(Math.max(0, beside('adjacent'))),
  };
}

function choiceOf({ passages, relevant, weight }: JudgedQuery): Choice {
  return {
    alternatives: passages.map(({ score, names, closeness, adjacent }) => [
      ['score', score],
      ['names', names],
      ['closeness', score * closeness],
      ['adjacent', score * adjacent],
    ]),
    right: relevant,
    weight,
  };
}

function rounded(weight: number): number {
  return Number(weight.toFixed(2));
}

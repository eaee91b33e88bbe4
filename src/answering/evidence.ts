import type { Considered } from './consider.ts';

/** What speaks for the first passage answering the question; each from 0 to 1 where not said otherwise. */
export interface Evidence {
  /** Share of the question's weight that the passage covers. */
  readonly passage: number;
  /** The same of its best sentence. */
  readonly sentence: number;
  /** Weight of the heaviest word that the passage lacks, as a share of the heaviest of all. */
  readonly heaviestLost: number;
  /** Share of the question's words, by number, that the passage lacks. */
  readonly lost: number;
  /** How far the second passage falls behind the first. */
  readonly margin: number;
  /** Whether the sentence shows a sign of what is asked for. */
  readonly shows: number;
  /** Score beside the highest that the question's weight allows. */
  readonly strength: number;
}

/** Reads off the evidence for the first passage, or null where there is none. */
export function evidenceOf({ candidates }: Considered): Evidence | null {
  const first = candidates[0];
  if (first === undefined) return null;
  const { hit, share, shows, score } = first;
  const weights = hit.byClause.map(({ weight }) => weight);
  const heaviest = Math.max(0, ...weights);
  const lostWeights = hit.byClause.filter(({ highlights }) => highlights.length === 0).map(({ weight }) => weight);
  const all = weights.reduce((sum, weight) => sum + weight, 0);
  return {
    passage: hit.coverage,
    sentence: share,
    heaviestLost: heaviest === 0 ? 0 : Math.max(0, ...lostWeights) / heaviest,
    lost: weights.length === 0 ? 1 : lostWeights.length / weights.length,
    margin: score === 0 ? 0 : 1 - (candidates[1]?.score ?? 0) / score,
    shows: shows ? 1 : 0,
    strength: all === 0 ? 0 : Math.min(1, score / all / HIGHEST),
  };
}

/** No score is more than about this many times the weight of the question. */
const HIGHEST = 6;

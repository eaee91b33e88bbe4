import { type Considered, heaviestLost } from './consider.ts';

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
  /** Whether the dossier lacks a word of the question altogether. */
  readonly missing: number;
  /** Score beside the highest that the question's weight allows. */
  readonly strength: number;
}

/** Reads off the evidence for the first passage, or null where there is none. */
export function evidenceOf({ candidates, found }: Considered): Evidence | null {
  const first = candidates[0];
  if (first === undefined) return null;
  const { hit, share, shows, score } = first;
  const weights = hit.byClause.map(({ weight }) => weight);
  const lostWeights = hit.byClause.filter(({ highlights }) => highlights.length === 0).map(({ weight }) => weight);
  const all = weights.reduce((sum, weight) => sum + weight, 0);
  return {
    passage: hit.coverage,
    sentence: share,
    heaviestLost: heaviestLost(hit),
    lost: weights.length === 0 ? 1 : lostWeights.length / weights.length,
    margin: score === 0 ? 0 : 1 - (candidates[1]?.score ?? 0) / score,
    shows: shows ? 1 : 0,
    missing: found.missing.length > 0 ? 1 : 0,
    strength: all === 0 ? 0 : Math.min(1, hit.score / all / HIGHEST),
  };
}

/** No score is more than about this many times the weight of the question. */
const HIGHEST = 6;

/**
 * Logistic weights: fitted on every second question of public development data, with the passages that answer there
 * and with them taken away; checked on the others. The constant is the one below.
 */
const WEIGHTS: Readonly<Record<keyof Evidence, number>> = {
  passage: 3.67,
  sentence: 1.93,
  heaviestLost: 0.17,
  lost: -3.85,
  margin: 2.06,
  shows: 1.17,
  // Not fitted: set by hand on the questions about dossiers, whose few passages lack a word for a reason.
  missing: -1,
  strength: 1.43,
};
const CONSTANT = -3.46;

/** How likely the first passage answers, from 0 to 1; 0 where nothing was found. */
export function likelihoodOf(considered: Considered): number {
  const evidence = evidenceOf(considered);
  if (evidence === null) return 0;
  const parts = Object.entries(WEIGHTS) as readonly (readonly [keyof Evidence, number])[]; // The keys are the record's own.
  const sum = parts.reduce((total, [name, weight]) => total + weight * evidence[name], CONSTANT);
  return 1 / (1 + Math.exp(-sum));
}

/**
 * Below this the bot is silent. Chosen on development data, on which about one in fourteen questions that have an answer is
 * refused, and five in six of those whose passages are not there (`test/eval/RESULTS.md`).
 */
export const LEAST_LIKELIHOOD = 0.33;

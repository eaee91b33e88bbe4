import type { Candidate } from './situation.ts';
import { WEIGHTS } from './weights.ts';

/** Which candidate is the likeliest, and how likely each is; what is left of 1 is nobody's. */
export interface Choice {
  /** Place among the candidates, or -1 where nobody in particular spoke. */
  readonly best: number;
  readonly probabilities: readonly number[];
  readonly nobody: number;
}

/** Chooses among candidates. */
export type Chooser = (candidates: readonly Candidate[], nobody: readonly string[], span: number) => Choice;

function scoreOf(features: readonly string[]): number {
  let score = 0;
  for (const feature of features) score += WEIGHTS.get(feature) ?? 0;
  return score;
}

/** Multinomial logistic regression over the candidates of one quotation, with the weights of {@link WEIGHTS}. */
export const likeliest: Chooser = (candidates, nobody) => {
  const scores = [...candidates.map(({ features }) => scoreOf(features)), scoreOf(nobody)];
  const highest = scores.reduce((a, b) => Math.max(a, b), Number.NEGATIVE_INFINITY);
  const parts = scores.map((score) => Math.exp(score - highest));
  const sum = parts.reduce((a, b) => a + b, 0);
  const probabilities = parts.map((part) => part / sum);
  const none = probabilities.pop() ?? 1;
  let best = -1;
  for (const [place, probability] of probabilities.entries()) {
    if (probability > (best === -1 ? none : (probabilities[best] ?? 0))) best = place;
  }
  return { best, probabilities, nobody: none };
};

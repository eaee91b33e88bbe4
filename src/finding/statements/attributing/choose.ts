import type { Candidate } from './situation.ts';
import { SPEAKER_WEIGHTS } from './speakerWeights.ts';

/** The likeliest candidate and the probability of each; the rest up to 1 is the probability that nobody spoke. */
export interface Choice {
  /** Place among the candidates, or -1 if nobody in particular spoke. */
  readonly best: number;
  readonly probabilities: readonly number[];
  readonly nobody: number;
}

/** Chooses among candidates; `span` is the place of the quotation among those of the document. */
export type Chooser = (candidates: readonly Candidate[], nobody: readonly string[], span: number) => Choice;

/** Conditional logit over the candidates of one quotation: weights are summed over the signs, missing ones are 0. */
export function chooserWith(weights: ReadonlyMap<string, number>): Chooser {
  const scoreOf = (signs: readonly string[]): number => {
    let sum = 0;
    for (const sign of signs) sum += weights.get(sign) ?? 0;
    return sum;
  };
  return (candidates, nobody) => {
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
}

/** Chooses by the weights that ship. */
export const likeliest: Chooser = chooserWith(SPEAKER_WEIGHTS);

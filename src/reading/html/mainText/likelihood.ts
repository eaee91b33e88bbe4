import weights from './blockWeights.json' with { type: 'json' };
import type { Signs } from './signs.ts';

/** Weights of signs by name; that of `constant` always counts. */
export type BlockWeights = Readonly<Record<string, number>>;

/** The weights that ship: `eval -- fit webpages` makes them. */
export const shippedWeights: BlockWeights = weights;

/** The logarithm of the odds that a block is text of the page: a logistic regression over its signs. */
export function likelihoodOfText(signs: Signs, weightOf: BlockWeights): number {
  let sum = weightOf.constant ?? 0;
  for (const name in signs) sum += (weightOf[name] ?? 0) * (signs[name] ?? 0);
  return sum;
}

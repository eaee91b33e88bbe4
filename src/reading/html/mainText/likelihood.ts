import type { Signs } from './blockSigns.ts';
import weights from './blockWeights.json' with { type: 'json' };

const weightOf: ReadonlyMap<string, number> = new Map(Object.entries(weights));

/**
 * The logarithm of the odds that a block is text of the page: a logistic regression over its signs. The weights are made
 * by `eval -- fit webpages`.
 */
export function likelihoodOfText(signs: Signs): number {
  let sum = weightOf.get('constant') ?? 0;
  for (const name in signs) sum += (weightOf.get(name) ?? 0) * (signs[name] ?? 0);
  return sum;
}

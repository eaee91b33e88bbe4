import { describe, expect, it } from 'vitest';
import { fitLogistic, likelihood } from '../../src/fitting/logistic.ts';

/** Evenly spread over [0, 1) without chance, by multiples of an irrational number. */
const spread = (count: number, by: number): number[] => Array.from({ length: count }, (_, at) => (at * by) % 1);

describe('logistic regression', () => {
  it('finds the weights by which rows were drawn', () => {
    const values = spread(4000, 0.6180339887);
    const draws = spread(4000, 0.7548776662);
    const rows = values.map((one, at) => {
      const value = 4 * one - 2;
      return { values: [value], yes: (draws[at] ?? 0) < 1 / (1 + Math.exp(0.5 - 1.5 * value)), weight: 1 };
    });
    const model = fitLogistic(rows);
    expect(model.weights[0]).toBeCloseTo(1.5, 0);
    expect(model.constant).toBeCloseTo(-0.5, 0);
    expect(likelihood(model, [0])).toBeLessThan(0.45);
    expect(likelihood(model, [2])).toBeGreaterThan(0.85);
  });
});

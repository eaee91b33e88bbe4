import { describe, expect, it } from 'vitest';
import { coordinateAscent } from '../../src/fitting/coordinateAscent.ts';
import { ndcgOf } from '../../src/fitting/judgedRanking.ts';

const OPTIONS = { steps: [0.5, 0.1], leastGain: 1e-6, mostLoss: 1 };

describe('coordinate ascent', () => {
  it('climbs to the top of a hill, weight by weight', () => {
    const hill = ({ a, b }: Readonly<Record<'a' | 'b', number>>): readonly number[] => [
      -((a - 1) ** 2) - (b + 0.3) ** 2,
    ];
    const top = coordinateAscent({ a: 0, b: 0 }, hill, OPTIONS);
    expect(top.a).toBeCloseTo(1, 6);
    expect(top.b).toBeCloseTo(-0.3, 6);
    expect(coordinateAscent({ a: 0, b: 0 }, hill, OPTIONS, 0).b).toBe(0);
  });

  it('leaves weights alone for a gain too small, or one that costs a set too much', () => {
    const twoSets = ({ a }: Readonly<Record<'a', number>>): readonly number[] => [3 * a, -a];
    expect(coordinateAscent({ a: 0 }, twoSets, { ...OPTIONS, mostLoss: 0.05 })).toEqual({ a: 0 });
    expect(coordinateAscent({ a: 0 }, ({ a }) => [a / 100], { ...OPTIONS, leastGain: 0.01 })).toEqual({ a: 0 });
  });
});

describe('nDCG of an order', () => {
  it.each([
    ['the relevant one first', [3, 2, 1], [0], 1, 1],
    ['the relevant one second', [3, 2, 1], [1], 1, 1 / Math.log2(3)],
    ['one of two relevant ones not found', [3, 2, 1], [0], 2, 1 / (1 + 1 / Math.log2(3))],
    ['nothing relevant found', [3, 2, 1], [], 1, 0],
    ['equal scores in their order', [1, 1, 1], [2], 1, 1 / Math.log2(4)],
  ])('%s', (_what, scores, relevant, allRelevant, expected) => {
    expect(ndcgOf({ passages: scores, relevant, allRelevant }, (passages) => passages)).toBeCloseTo(expected, 9);
  });
});

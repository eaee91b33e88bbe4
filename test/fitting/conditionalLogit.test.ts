import { describe, expect, it } from 'vitest';
import { type Choice, fitConditionalLogit } from '../../src/fitting/conditionalLogit.ts';

const OPTIONS = { lasso: 0, ridge: 1e-4, leastSeen: 1, leastWeight: 0.01 };

/** Of ten choices the alternative with the sign is right in nine: its odds are 9 to 1. */
const NINE_OF_TEN: readonly Choice[] = Array.from({ length: 10 }, (_, at) => ({
  alternatives: [[['sign', 1]], []],
  right: [at === 0 ? 1 : 0],
}));

describe('fitConditionalLogit', () => {
  it('finds the logarithm of the odds', () => {
    const weight = fitConditionalLogit(NINE_OF_TEN, { ...OPTIONS, ridge: 0 }).get('sign') ?? 0;
    expect(weight).toBeCloseTo(Math.log(9), 2);
  });

  it('counts a choice by its weight', () => {
    const weighted = NINE_OF_TEN.map((choice, at) => ({ ...choice, weight: at === 0 ? 9 : 1 }));
    expect(fitConditionalLogit(weighted, { ...OPTIONS, leastWeight: 0 }).get('sign')).toBeCloseTo(0, 3);
  });

  it('is content with any of several right alternatives', () => {
    const choices = [{ alternatives: [[['a', 1]], [['b', 1]], [['c', 1]]] as const, right: [0, 1] }];
    const weights = fitConditionalLogit(choices, OPTIONS);
    expect(weights.get('a') ?? 0).toBeCloseTo(weights.get('b') ?? 0, 6);
    expect(weights.get('a') ?? 0).toBeGreaterThan(weights.get('c') ?? 0);
  });

  it('draws weights to 0 by ridge and lasso, and leaves out what is rare or small', () => {
    const free = fitConditionalLogit(NINE_OF_TEN, OPTIONS).get('sign') ?? 0;
    expect(fitConditionalLogit(NINE_OF_TEN, { ...OPTIONS, ridge: 0.1 }).get('sign')).toBeLessThan(free);
    expect(fitConditionalLogit(NINE_OF_TEN, { ...OPTIONS, lasso: 1 }).size).toBe(0);
    expect(fitConditionalLogit(NINE_OF_TEN, { ...OPTIONS, leastSeen: 11 }).size).toBe(0);
    expect(fitConditionalLogit(NINE_OF_TEN, { ...OPTIONS, leastWeight: 10 }).size).toBe(0);
  });

  it('gives the same weights each time', () => {
    expect([...fitConditionalLogit(NINE_OF_TEN, OPTIONS)]).toEqual([...fitConditionalLogit(NINE_OF_TEN, OPTIONS)]);
  });

  it('refuses what it cannot learn from', () => {
    expect(() => fitConditionalLogit([], OPTIONS)).toThrow(/nothing to fit/);
    expect(() => fitConditionalLogit([{ alternatives: [[]], right: [] }], OPTIONS)).toThrow(/no right alternative/);
  });
});

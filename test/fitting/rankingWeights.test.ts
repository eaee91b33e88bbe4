import { describe, expect, it } from 'vitest';
import { worthOf } from '../../src/answering/ask/consideringWeights.ts';
import { EVIDENCE_SIGNS, type Evidence } from '../../src/answering/ask/evidence.ts';
import { EVIDENCE_WEIGHTS, likelihoodBy } from '../../src/answering/ask/evidenceWeights.ts';
import { fitConsidering } from '../../src/answering/ask/fitConsidering.ts';
import { fitEvidence } from '../../src/answering/ask/fitEvidence.ts';
import type { PassageSigns } from '../../src/answering/ask/passageSigns.ts';
import { fitRanking } from '../../src/search/ranking/fitRanking.ts';
import { RANKING_WEIGHTS } from '../../src/search/ranking/weights.ts';

const NO_SIGNS: PassageSigns = {
  wording: 0,
  sentenceWording: 0,
  sentenceShare: 0,
  sign: 0,
  heaviestLost: 0,
  namesLost: 0,
};

const NO_EVIDENCE: Evidence = {
  negationLost: 0,
  numbers: 0,
  names: 0,
  otherWords: 0,
  superlativesLost: 0,
  amountLost: 0,
  missing: 0,
  strength: 0,
  length: 0,
  score: 0,
  wording: 0,
};

describe('the weights of ranking', () => {
  it('count a name for no less than another word, and nearness for something', () => {
    expect(RANKING_WEIGHTS.names).toBeGreaterThanOrEqual(1);
    expect(RANKING_WEIGHTS.proximity + RANKING_WEIGHTS.adjacency).toBeGreaterThan(0);
  });

  it('are learnt from queries whose relevant passages hold the name', () => {
    const named = { score: 0.8, names: 0.5, closeness: 0, adjacent: 0 };
    const other = { score: 1, names: 0, closeness: 0, adjacent: 0 };
    const queries = Array.from({ length: 30 }, (_, at) => ({
      passages: at % 3 === 0 ? [{ ...other, score: 0.5 }, other] : [named, other],
      relevant: [at % 3 === 0 ? 1 : at % 3 === 1 ? 0 : at % 2],
      weight: 1,
    }));
    const weights = fitRanking(queries);
    expect(weights.names).toBeGreaterThan(1.2);
    expect(weights.proximity).toBe(0);
    expect(fitRanking(queries)).toEqual(weights);
    expect(() => fitRanking([])).toThrow(/nothing to fit/);
  });
});

describe('the weights of considering', () => {
  it('speak for a passage that is written like the question and has what it asks for', () => {
    expect(worthOf({ ...NO_SIGNS, wording: 1 })).toBeGreaterThan(0);
    expect(worthOf({ ...NO_SIGNS, sign: 1 })).toBeGreaterThan(0);
    expect(worthOf({ ...NO_SIGNS, namesLost: 1 })).toBeLessThan(0);
    expect(worthOf(NO_SIGNS)).toBe(0);
  });

  it('are learnt beside the score of the words', () => {
    const questions = Array.from({ length: 40 }, (_, at) => ({
      passages: [
        { score: at % 2 === 0 ? 1 : 0.6, signs: { ...NO_SIGNS, wording: 1 } },
        { score: at % 2 === 0 ? 0.6 : 1, signs: NO_SIGNS },
      ],
      answering: [at % 4 === 1 ? 1 : 0],
      weight: 1,
    }));
    const weights = fitConsidering(questions);
    expect(weights.wording).toBeGreaterThan(0);
    expect(weights.sign).toBe(0);
  });

  it('cannot be learnt if the words speak against what is right', () => {
    const questions = Array.from({ length: 10 }, () => ({
      passages: [
        { score: 0, signs: NO_SIGNS },
        { score: 1, signs: NO_SIGNS },
      ],
      answering: [0],
      weight: 1,
    }));
    expect(() => fitConsidering(questions)).toThrow(/does not speak for/);
  });
});

describe('the weights of evidence', () => {
  it('are there for every sign and make a likelihood of whatever is seen', () => {
    expect(Object.keys(EVIDENCE_WEIGHTS.weights).toSorted()).toEqual([...EVIDENCE_SIGNS].toSorted());
    expect(likelihoodBy(EVIDENCE_WEIGHTS, NO_EVIDENCE)).toBeLessThan(0.05);
    const full = { ...NO_EVIDENCE, numbers: 1, names: 1, otherWords: 1, strength: 2, length: 2, score: 3, wording: 1 };
    expect(likelihoodBy(EVIDENCE_WEIGHTS, full)).toBeGreaterThan(0.5);
  });

  it('are learnt from what was answered and what was not', () => {
    const rows = Array.from({ length: 200 }, (_, at) => ({
      evidence: { ...NO_EVIDENCE, wording: (at % 20) / 20, numbers: at % 2 },
      answered: at % 20 >= 10 !== (at % 7 === 0),
    }));
    const fitted = fitEvidence([{ share: 1, rows }]);
    expect(fitted.weights.wording).toBeGreaterThan(0);
    expect(likelihoodBy(fitted, { ...NO_EVIDENCE, wording: 1 })).toBeGreaterThan(
      likelihoodBy(fitted, { ...NO_EVIDENCE, wording: 0 }),
    );
  });
});

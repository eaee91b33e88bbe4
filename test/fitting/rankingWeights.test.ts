import { describe, expect, it } from 'vitest';
import { CONSIDERING_WEIGHTS, worthBy } from '../../src/answering/ask/consideringWeights.ts';
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
  opposite: 0,
  exchanged: 0,
  numbersContradicted: 0,
  numbersGone: 0,
  numbersElsewhere: 0,
  names: 0,
  otherWords: 0,
  onlyNames: 0,
  superlativesLost: 0,
  amountLost: 0,
  missing: 0,
  strength: 0,
  length: 0,
  score: 0,
  wording: 0,
  given: 0,
  denied: 0,
  otherwise: 0,
};

describe('the weights of ranking', () => {
  const PLAIN = { names: 1, proximity: 0, adjacency: 0 };

  it('count a name for no less than another word, and nearness for something', () => {
    expect(RANKING_WEIGHTS.names).toBeGreaterThanOrEqual(1);
    expect(RANKING_WEIGHTS.proximity + RANKING_WEIGHTS.adjacency).toBeGreaterThan(0);
  });

  it('are learnt from questions whose relevant passages hold the name', () => {
    const named = { score: 0.92, names: 0.5, closeness: 0, adjacent: 0, later: 0 };
    const other = { score: 1, names: 0, closeness: 0, adjacent: 0, later: 0 };
    const set = Array.from({ length: 10 }, () => ({ passages: [other, named], relevant: [1], allRelevant: 1 }));
    const weights = fitRanking([set], PLAIN);
    expect(weights.names).toBeGreaterThan(1.15);
    expect([weights.proximity, weights.adjacency]).toEqual([0, 0]);
    expect(fitRanking([set], weights)).toEqual(weights);
  });

  it('stay as they are if one set would lose by what another gains', () => {
    const near = { score: 0.95, names: 0, closeness: 1, adjacent: 0, later: 0 };
    const far = { score: 1, names: 0, closeness: 0, adjacent: 0, later: 0 };
    const rankings = (right: number, count: number) =>
      Array.from({ length: count }, () => ({ passages: [far, near], relevant: [right], allRelevant: 1 }));
    expect(fitRanking([rankings(1, 20), rankings(1, 20), rankings(0, 5)], PLAIN)).toEqual(PLAIN);
    expect(fitRanking([rankings(1, 20), rankings(1, 20)], PLAIN).proximity).toBeGreaterThan(0);
  });
});

describe('the weights of considering', () => {
  it('speak for a passage that is written like the question and has what it asks for', () => {
    const worthOf = (signs: Partial<PassageSigns>): number => worthBy(CONSIDERING_WEIGHTS, { ...NO_SIGNS, ...signs });
    expect(worthOf({ wording: 1 })).toBeGreaterThan(0);
    expect(worthOf({ sign: 1 })).toBeGreaterThan(0);
    expect(worthOf({ namesLost: 1 })).toBeLessThan(0);
    expect(worthOf({})).toBe(0);
  });

  it('are learnt beside the score of the words', () => {
    const nothing = { wording: 0, sentenceWording: 0, sentenceShare: 0, sign: 0, heaviestLost: 0, namesLost: 0 };
    const set = Array.from({ length: 20 }, () => ({
      passages: [
        { own: 1, signs: NO_SIGNS },
        { own: 0.95, signs: { ...NO_SIGNS, wording: 1 } },
      ],
      relevant: [1],
      allRelevant: 1,
    }));
    expect(fitConsidering([set], nothing)).toEqual({ ...nothing, wording: 0.2 });
  });
});

describe('the weights of evidence', () => {
  it('are there for every sign and make a likelihood of whatever is seen', () => {
    expect(Object.keys(EVIDENCE_WEIGHTS.weights).toSorted()).toEqual([...EVIDENCE_SIGNS].toSorted());
    expect(likelihoodBy(EVIDENCE_WEIGHTS, NO_EVIDENCE)).toBeLessThan(0.05);
    const full = { ...NO_EVIDENCE, names: 1, otherWords: 1, strength: 2, length: 2, score: 3, wording: 1 };
    expect(likelihoodBy(EVIDENCE_WEIGHTS, full)).toBeGreaterThan(0.5);
  });

  it('are learnt from what was answered and what was not', () => {
    const rows = Array.from({ length: 200 }, (_, at) => ({
      evidence: { ...NO_EVIDENCE, wording: (at % 20) / 20, names: at % 2 },
      answered: at % 20 >= 10 !== (at % 7 === 0),
    }));
    const fitted = fitEvidence([{ share: 1, rows }]);
    expect(fitted.weights.wording).toBeGreaterThan(0);
    expect(likelihoodBy(fitted, { ...NO_EVIDENCE, wording: 1 })).toBeGreaterThan(
      likelihoodBy(fitted, { ...NO_EVIDENCE, wording: 0 }),
    );
  });
});

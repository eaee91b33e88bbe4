import { fitLogistic } from '../../fitting/logistic.ts';
import { EVIDENCE_SIGNS, type Evidence } from './evidence.ts';
import type { EvidenceWeights } from './evidenceWeights.ts';

/** Questions of one kind, with the evidence for the first passage of each. */
export interface EvidenceSample {
  /** What the questions count together, however many they are. */
  readonly share: number;
  readonly rows: readonly { readonly evidence: Evidence; readonly answered: boolean }[];
}

/** The sum of all weights is a thousand times the sum of the shares, so that the ridge is the same however many questions there are. */
const SCALE = 1000;

/**
 * Fits the likelihood that the first passage answers: a logistic regression with a small ridge over questions with an answer,
 * questions without one and questions whose passages were taken away. Returns numbers of two decimals.
 */
export function fitEvidence(samples: readonly EvidenceSample[]): EvidenceWeights {
  const model = fitLogistic(
    samples.flatMap(({ rows, share }) =>
      rows.map(({ evidence, answered }) => ({
        values: EVIDENCE_SIGNS.map((sign) => evidence[sign]),
        yes: answered,
        weight: (share * SCALE) / rows.length,
      })),
    ),
  );
  const at = (sign: keyof Evidence): number => rounded(model.weights[EVIDENCE_SIGNS.indexOf(sign)] ?? 0);
  return {
    weights: {
      negationLost: at('negationLost'),
      numbers: at('numbers'),
      names: at('names'),
      otherWords: at('otherWords'),
      superlativesLost: at('superlativesLost'),
      amountLost: at('amountLost'),
      missing: at('missing'),
      strength: at('strength'),
      length: at('length'),
      score: at('score'),
      wording: at('wording'),
      given: at('given'),
      denied: at('denied'),
      otherwise: at('otherwise'),
    },
    constant: rounded(model.constant),
  };
}

function rounded(weight: number): number {
  return Number(weight.toFixed(2));
}

import { fitLogistic } from '../../fitting/logistic.ts';
import { EVIDENCE_SIGNS, type Evidence } from './evidence.ts';
import { type EvidenceWeights, evidenceWeightsSchema } from './evidenceWeights.ts';

/** Questions of one kind, with the evidence for the first passage of each. */
export interface EvidenceSample {
  /** What the questions count together, however many they are. */
  readonly share: number;
  readonly rows: readonly { readonly evidence: Evidence; readonly answered: boolean }[];
}

/** The sum of all weights is a thousand times the sum of the shares, so that the ridge is the same however many questions there are. */
const SCALE = 1000;

type SetWeights = Readonly<Partial<Record<keyof Evidence, number>>>;

/**
 * Weights that are set by hand, in log odds: what a reader of the question's kind says is right where labelled questions of
 * that kind are few, or are none that the readers know.
 */
const SET: SetWeights = { given: 1.5, denied: 2, otherwise: -4 };

/**
 * Fits the likelihood that the first passage answers: a logistic regression with a small ridge over questions with an answer,
 * questions without one and questions whose passages were taken away. Weights of `set` are taken as they are. Returns
 * numbers of two decimals.
 */
export function fitEvidence(samples: readonly EvidenceSample[], set: SetWeights = SET): EvidenceWeights {
  const signs = EVIDENCE_SIGNS.filter((sign) => set[sign] === undefined);
  const { weights, constant } = fitLogistic(
    samples.flatMap(({ rows, share }) =>
      rows.map(({ evidence, answered }) => ({
        values: signs.map((sign) => evidence[sign]),
        yes: answered,
        weight: (share * SCALE) / rows.length,
        offset: EVIDENCE_SIGNS.reduce((sum, sign) => sum + (set[sign] ?? 0) * evidence[sign], 0),
      })),
    ),
  );
  const fitted = Object.fromEntries(signs.map((sign, at) => [sign, rounded(weights[at] ?? 0)]));
  return evidenceWeightsSchema.parse({ weights: { ...fitted, ...set }, constant: rounded(constant) });
}

function rounded(weight: number): number {
  return Number(weight.toFixed(2));
}

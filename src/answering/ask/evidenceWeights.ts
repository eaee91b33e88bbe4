import { z } from 'zod';
import { EVIDENCE_SIGNS, type Evidence } from './evidence.ts';
import file from './evidenceWeights.json' with { type: 'json' };

/** The weights of a logistic regression over {@link Evidence}. */
export interface EvidenceWeights {
  readonly weights: Readonly<Record<keyof Evidence, number>>;
  readonly constant: number;
}

const evidenceWeightsSchema: z.ZodType<EvidenceWeights> = z.strictObject({
  weights: z.record(z.enum(EVIDENCE_SIGNS), z.number()),
  constant: z.number(),
});

/** `npm run --silent eval -- fit evidence` makes the file anew by the method of fitEvidence.ts; nobody edits it by hand. */
export const EVIDENCE_WEIGHTS: EvidenceWeights = evidenceWeightsSchema.parse(file);

/** The likelihood that some weights give to some evidence, from 0 to 1. */
export function likelihoodBy({ weights, constant }: EvidenceWeights, evidence: Evidence): number {
  return 1 / (1 + Math.exp(-EVIDENCE_SIGNS.reduce((sum, sign) => sum + weights[sign] * evidence[sign], constant)));
}

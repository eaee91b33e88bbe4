import type { OpenDossier } from '../../openDossier.ts';
import type { Considered } from './consider.ts';
import { evidenceOf } from './evidence.ts';
import { EVIDENCE_WEIGHTS, likelihoodBy } from './evidenceWeights.ts';

/**
 * Below this the bot is silent. Chosen on development data, on which about one in twenty questions that have an answer is
 * refused, and four in five of those whose passages are not there (`test/eval/RESULTS.md`).
 */
export const LEAST_LIKELIHOOD = 0.185;

/** How likely the first passage answers, from 0 to 1; 0 if nothing was found. */
export function likelihoodOf(considered: Considered, open: OpenDossier): number {
  const evidence = evidenceOf(considered, open);
  return evidence === null ? 0 : likelihoodBy(EVIDENCE_WEIGHTS, evidence);
}

import { fitEvidence } from '../../../src/answering/ask/fitEvidence.ts';
import { evidenceSamples } from '../evidence.ts';
import type { Fit } from './fit.ts';

/** The weights by which the bot is sure or silent. */
export const evidence: Fit = {
  about:
    'the evidence for the first passage, below which the bot is silent; from squad2_dev, ester_train500 and arcd_train, ' +
    'with and without the passages that answer',
  file: 'src/answering/ask/evidenceWeights.json',
  make: async (shared) => fitEvidence(await evidenceSamples(shared)),
};

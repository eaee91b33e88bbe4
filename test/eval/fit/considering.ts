import { consider } from '../../../src/answering/ask/consider.ts';
import { CONSIDERING_WEIGHTS } from '../../../src/answering/ask/consideringWeights.ts';
import { type ConsideredPassage, fitConsidering } from '../../../src/answering/ask/fitConsidering.ts';
import type { JudgedRanking } from '../../../src/fitting/judgedRanking.ts';
import type { Fit } from './fit.ts';
import { eachSet, type LabelledSet } from './labelledSets.ts';

/** The weights of what speaks for a passage beside its words. */
export const considering: Fit = {
  about:
    'wording, sentences and signs in choosing the answer; from the sets by which retrieval and answers are measured',
  file: 'src/answering/ask/consideringWeights.json',
  make: async (shared) => fitConsidering(await eachSet(shared, consideredPassages), CONSIDERING_WEIGHTS),
};

async function consideredPassages({
  open,
  questions,
}: LabelledSet): Promise<readonly JudgedRanking<ConsideredPassage>[]> {
  const rankings: JudgedRanking<ConsideredPassage>[] = [];
  for (const { text, right } of questions) {
    // A passage that likeness in meaning brought in has no score by words.
    const found = (await consider(text, {}, open)).candidates.filter(({ hit }) => hit.score > 0);
    rankings.push({
      passages: found.map(({ own, signs }) => ({ own, signs })),
      relevant: found.flatMap(({ hit }, at) => (right.has(hit.document.id) ? [at] : [])),
      allRelevant: right.size,
    });
  }
  return rankings;
}

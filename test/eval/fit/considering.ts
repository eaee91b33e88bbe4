import { consider } from '../../../src/answering/ask/consider.ts';
import { fitConsidering, type JudgedQuestion } from '../../../src/answering/ask/fitConsidering.ts';
import type { Fit } from './fit.ts';
import { type LabelledSet, labelledSets } from './labelledSets.ts';

/** The weights of what speaks for a passage beside its words. */
export const considering: Fit = {
  about:
    'wording, sentences and signs in choosing the answer; from the sets by which retrieval and answers are measured',
  file: 'src/answering/ask/consideringWeights.json',
  make: (shared) => fitConsidering([...labelledSets(shared)].flatMap(judgedQuestions)),
};

function judgedQuestions({ open, questions }: LabelledSet): readonly JudgedQuestion[] {
  return questions.flatMap(({ text, right }) => {
    // What likeness in meaning brought in has no score by words.
    const found = consider(text, {}, open).candidates.filter(({ hit }) => hit.score > 0);
    const answering = found.flatMap(({ hit }, at) => (right.has(hit.document.id) ? [at] : []));
    const passages = found.map(({ own, signs }) => ({ score: own, signs }));
    return answering.length === 0 ? [] : [{ passages, answering, weight: 1 / questions.length }];
  });
}

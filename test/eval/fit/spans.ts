import { join } from 'node:path';
import { consider } from '../../../src/answering/ask/consider.ts';
import { fitSpans, type MarkedSpans } from '../../../src/answering/spans/fitSpans.ts';
import { candidatesIn, spanKindOf } from '../../../src/answering/spans/span.ts';
import { matchesAnswer, readAnswerSet } from '../answerQuestions.ts';
import { memoryDossier } from '../memoryDossier.ts';
import type { Fit } from './fit.ts';

/** The weights of the signs of spans, from questions whose answers are marked. */
export const spans: Fit = {
  about: 'the signs of the person, place, time or number asked for; from squad2_dev and every second of arcd_train',
  file: 'src/answering/spans/spanWeights.json',
  make: async (shared) =>
    fitSpans([
      ...(await markedSpans(join(shared, 'squad2_dev'), () => true)),
      ...(await markedSpans(join(shared, 'arcd_train'), (place) => place % 2 === 0)),
    ]),
};

/** In the sentence that would be marked in the right passage, if it contains the answer: the candidates, and which are it. */
async function markedSpans(folder: string, isTaken: (place: number) => boolean): Promise<readonly MarkedSpans[]> {
  const { passages, questions } = readAnswerSet(folder);
  const open = memoryDossier(passages);
  const marked = questions
    .filter(({ answerable }, place) => answerable && isTaken(place))
    .map(async ({ question: text, answers, passage }): Promise<MarkedSpans[]> => {
      const { question, candidates } = await consider(text, {}, open);
      const kind = spanKindOf(question);
      const there = candidates.find(({ hit }) => hit.document.id === passage);
      if (kind === null || there === undefined) return [];
      const document = there.hit.document.text;
      const sentence = document.slice(there.sentence.start, there.sentence.end);
      if (!answers.some((answer) => sentence.includes(answer))) return [];
      const asked = there.hit.byClause.flatMap(({ highlights }) => highlights);
      const found = candidatesIn(document, there.sentence, question, asked);
      const right = found.flatMap(({ start, end }, at) =>
        matchesAnswer(document.slice(start, end), answers) ? [at] : [],
      );
      return [{ kind, candidates: found.map(({ signs }) => signs), right }];
    });
  return (await Promise.all(marked)).flat();
}

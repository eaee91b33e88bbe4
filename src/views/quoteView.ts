import type { Dossier } from '../dossier/dossier.ts';
import type { AnswerJson } from '../json/answerJson.ts';
import { wording } from '../wording/catalogue.ts';
import { absenceBlocks } from './absence.ts';
import { foundPassages, resultsOf } from './foundPassages.ts';
import { framed, remarksOf } from './frame.ts';
import { excerpts, nearestBlocks } from './searchView.ts';
import type { Opened, View } from './view.ts';

/** Statements with who spoke and where else they are. */
export function quoteView(answer: AnswerJson, dossier: Dossier, opened: Opened): View {
  const { total, searched } = answer;
  const found = foundPassages(answer, dossier);
  const isNothing = answer.abstained || found.length === 0;
  return framed(answer, {
    state: isNothing ? 'nothing' : 'found',
    form: 'results',
    blocks: [
      ...(isNothing
        ? [...absenceBlocks(answer, 'passages'), ...nearestBlocks(found, opened)]
        : excerpts(found, opened)),
      ...remarksOf(answer),
    ],
    counted: isNothing ? '' : wording.reply.statements(total, searched.passages, searched.documents),
    results: resultsOf(found),
  });
}

import type { Dossier } from '../dossier/dossier.ts';
import type { AnswerJson } from '../json/answerJson.ts';
import { wording } from '../wording/catalogue.ts';
import { absenceBlocks } from './absence.ts';
import { titled, type ViewBlock } from './block.ts';
import { foundPassages, resultsOf } from './foundPassages.ts';
import { framed, remarksOf } from './frame.ts';
import { type FoundPassage, passageBlocks } from './passageBlocks.ts';
import type { Opened, View } from './view.ts';

/** Passages that fit a query; if none does, what the dossier lacks and what comes nearest. */
export function searchView(answer: AnswerJson, dossier: Dossier, opened: Opened): View {
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
    counted: isNothing ? '' : wording.reply.passages(total, searched.passages, searched.documents),
    results: resultsOf(found),
  });
}

/** Each passage as an excerpt; the opened one whole, in its context. */
export function excerpts(found: readonly FoundPassage[], opened: Opened): readonly ViewBlock[] {
  return found.flatMap((one) => excerpt(one, opened));
}

export function excerpt(found: FoundPassage, opened: Opened): readonly ViewBlock[] {
  return passageBlocks(found, opened === found.key ? 'context' : 'excerpt');
}

/** Passages that are only near to what was asked for. */
export function nearestBlocks(found: readonly FoundPassage[], opened: Opened): readonly ViewBlock[] {
  const [first, ...others] = found;
  if (first === undefined) return [];
  return [...titled(wording.absence.nearest, excerpt(first, opened)), ...excerpts(others, opened)];
}

import type { Dossier } from '../dossier/dossier.ts';
import type { AnswerJson } from '../json/answerJson.ts';
import { wording } from '../wording/catalogue.ts';
import { absenceBlocks } from './absence.ts';
import { titled, type ViewBlock } from './block.ts';
import { concordBlocks } from './concord.ts';
import { foundPassages, resultsOf } from './foundPassages.ts';
import { framed, headOf, remarksOf } from './frame.ts';
import type { FoundPassage } from './passageBlocks.ts';
import { excerpt, excerpts, nearestBlocks } from './searchView.ts';
import type { Opened, View } from './view.ts';

/** The passage that answers, whether others agree, and the passages after it; or silence and what comes nearest. */
export function askView(answer: AnswerJson, dossier: Dossier, opened: Opened): View {
  const { total, searched, readAfter } = answer;
  const found = foundPassages(answer, dossier);
  const isNothing = answer.abstained || found.length === 0;
  const shown = isNothing ? [...absenceBlocks(answer, 'ask'), ...nearestBlocks(found, opened)] : [];
  return framed(answer, {
    state: isNothing ? 'nothing' : 'answered',
    form: 'results',
    head: { ...headOf(answer), ...(readAfter === undefined ? {} : { readAfter }) },
    blocks: [...shown, ...(isNothing ? [] : answerBlocks(answer, found, dossier, opened)), ...remarksOf(answer)],
    counted: isNothing ? '' : wording.reply.passages(total, searched.passages, searched.documents),
    results: resultsOf(found),
    leadsOn: true,
  });
}

function answerBlocks(
  { concord }: AnswerJson,
  found: readonly FoundPassage[],
  dossier: Dossier,
  opened: Opened,
): readonly ViewBlock[] {
  const [first, second, ...others] = found;
  return [
    ...(first === undefined ? [] : excerpt(first, opened)),
    ...concordBlocks(concord, dossier),
    ...(second === undefined ? [] : titled(wording.reply.otherPassages, excerpt(second, opened))),
    ...excerpts(others, opened),
  ];
}

import type { AskAnswer } from '../../answering/ask/askAnswer.ts';
import type { Dossier } from '../../dossier/dossier.ts';
import { wording } from '../../wording/catalogue.ts';
import { titled, type ViewBlock } from '../model/block.ts';
import type { Opened, View } from '../model/view.ts';
import { absenceBlocks } from '../parts/absenceBlocks.ts';
import { concordBlocks } from '../parts/concordBlocks.ts';
import { foundPassages, resultsOf } from '../parts/foundPassages.ts';
import { framed, remarksOf } from '../parts/frame.ts';
import type { FoundPassage } from '../parts/passageBlocks.ts';
import { excerpt, excerpts, nearestBlocks } from './searchView.ts';

/** The passage that answers, whether others agree, and the passages after it; or silence and what comes nearest. */
export function askView(answer: AskAnswer, dossier: Dossier, opened: Opened): View {
  const { heading, hits, absence, total, searched, readAfter } = answer;
  const found = foundPassages(hits, dossier);
  const isNothing = answer.abstained || found.length === 0;
  return framed(answer, heading, dossier, {
    state: isNothing ? 'nothing' : 'answered',
    form: 'results',
    head: { title: heading, lines: [], ...(readAfter === null ? {} : { readAfter }) },
    blocks: [
      ...(isNothing ? absenceBlocks(answer, absence, 'ask') : []),
      ...(isNothing ? nearestBlocks(found, opened) : answerBlocks(answer, found, dossier, opened)),
      ...remarksOf(answer),
    ],
    counted: isNothing ? '' : wording.reply.passages(total, searched.passages, searched.documents),
    results: resultsOf(found),
    leadsOn: true,
  });
}

function answerBlocks(
  { concord }: AskAnswer,
  [first, second, ...others]: readonly FoundPassage[],
  dossier: Dossier,
  opened: Opened,
): readonly ViewBlock[] {
  return [
    ...(first === undefined ? [] : excerpt(first, opened)),
    ...(concord === null ? [] : concordBlocks(concord, dossier)),
    ...(second === undefined ? [] : titled(wording.reply.otherPassages, excerpt(second, opened))),
    ...excerpts(others, opened),
  ];
}

import type { Absence } from '../../answer/absence.ts';
import type { AnswerBase } from '../../answer/base.ts';
import type { SearchAnswer } from '../../answering/search/searchAnswer.ts';
import type { Dossier } from '../../dossier/dossier.ts';
import type { Marked } from '../../lookup/marked.ts';
import { wording } from '../../wording/catalogue.ts';
import { titled, type ViewBlock } from '../model/block.ts';
import type { Opened, View } from '../model/view.ts';
import { absenceBlocks } from '../parts/absenceBlocks.ts';
import { entriesOf, resultsOf } from '../parts/foundPassages.ts';
import { framed, remarksOf } from '../parts/frame.ts';
import { type FoundPassage, passageBlocks } from '../parts/passageBlocks.ts';

/** Passages that fit a query. */
export function searchView(answer: SearchAnswer, dossier: Dossier, opened: Opened): View {
  const { total, searched } = answer;
  return hitsView(answer, wording.reply.passages(total, searched.passages, searched.documents), dossier, opened);
}

/** An answer that is what was found. */
export interface Hits extends AnswerBase {
  readonly heading: string;
  readonly hits: readonly Marked[];
  readonly absence: Absence | null;
}

/** What was found, one entry a passage, with what was counted in the foot; if nothing was, what the dossier lacks and what comes nearest. */
export function hitsView(answer: Hits, counted: string, dossier: Dossier, opened: Opened): View {
  const { heading, hits, absence } = answer;
  const found = entriesOf(hits, dossier).map((entry) => entry.found);
  const isNothing = answer.abstained || found.length === 0;
  return framed(answer, heading, dossier, {
    state: isNothing ? 'nothing' : 'found',
    form: 'results',
    blocks: [
      ...(isNothing ? absenceBlocks(answer, absence, 'passages') : []),
      ...(isNothing ? nearestBlocks(found, opened) : excerpts(found, opened)),
      ...remarksOf(answer),
    ],
    counted: isNothing ? '' : counted,
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

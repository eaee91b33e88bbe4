import { citationOf } from '../../dossier/passage.ts';
import { cardOf } from '../rendering/card.ts';
import { pagesOf } from '../rendering/message.ts';
import type { Answered } from './answerKept.ts';
import { viewOfAnswered } from './viewOfAnswered.ts';

/** Citations of the passages on a page of a reply, from 0; on the last one if there are fewer. */
export function citationsOn(answered: Answered, page: number, opened: string | null = null): readonly string[] {
  const view = viewOfAnswered(answered, opened);
  const pages = pagesOf(cardOf(view, answered.open.dossier));
  const shown = new Set(pages[Math.min(page, pages.length - 1)]?.map((block) => block.result));
  return view.results
    .filter(({ key }) => shown.has(key))
    .map(({ document, passage }) => citationOf({ document, number: passage }));
}

import type { QuoteAnswer } from '../../answering/quote/quoteAnswer.ts';
import type { Dossier } from '../../dossier/dossier.ts';
import { wording } from '../../wording/catalogue.ts';
import type { Opened, View } from '../model/view.ts';
import { hitsView } from './searchView.ts';

/** Statements with who spoke and where else they are. */
export function quoteView(answer: QuoteAnswer, dossier: Dossier, opened: Opened): View {
  const { total, hits, searched } = answer;
  const passages = new Set(hits.map(({ passage: { document, start } }) => `${start} ${document}`)).size;
  const found = hits.length === total ? passages : null;
  const counted = wording.reply.statements(total, found, searched.passages, searched.documents);
  return hitsView(answer, counted, dossier, opened);
}

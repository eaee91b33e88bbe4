import type { QuoteAnswer } from '../../answering/quote/quoteAnswer.ts';
import type { Dossier } from '../../dossier/dossier.ts';
import { wording } from '../../wording/catalogue.ts';
import type { Opened, View } from '../model/view.ts';
import { hitsView } from './searchView.ts';

/** Statements with who spoke and where else they are. */
export function quoteView(answer: QuoteAnswer, dossier: Dossier, opened: Opened): View {
  const { total, searched } = answer;
  return hitsView(answer, wording.reply.statements(total, searched.passages, searched.documents), dossier, opened);
}

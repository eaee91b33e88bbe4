import type { QuotedElsewhereShown } from '../../answering/ask/askAnswer.ts';
import type { Dossier } from '../../dossier/dossier.ts';
import { shownTextOf } from '../../lookup/marksOf.ts';
import { wording } from '../../wording/catalogue.ts';
import { block, line, type ViewBlock } from '../model/block.ts';
import { type Piece, strongForeign } from '../model/piece.ts';
import type { Quote } from '../model/quote.ts';
import { citedAt, fullCitationLine, quotedUnder } from './cited.ts';

/** That the one whose words were asked for is quoted on other things, with those words; or that they are not quoted at all. */
export function elsewhereBlocks({ asked, quoted }: QuotedElsewhereShown, dossier: Dossier): readonly ViewBlock[] {
  const words = wording.ask;
  const name = strongForeign(asked, 'name');
  if (quoted.length === 0) return [block(line(words.quotedNowhere<Piece>(name)))];
  return [block(line(words.quotedElsewhere<Piece>(name))), ...quoted.map((one) => quotedBlock(one, dossier))];
}

function quotedBlock(
  { passage, sentence, speaker }: QuotedElsewhereShown['quoted'][number],
  dossier: Dossier,
): ViewBlock {
  const cited = citedAt(passage, dossier, sentence);
  const quote: Quote = {
    origin: { document: cited.document.id },
    slice: sentence,
    whole: cited.passage,
    marks: [],
    role: 'side',
    around: [sentence],
  };
  return block(
    ...quotedUnder(cited, quote),
    fullCitationLine(cited),
    line(wording.said.by<Piece>(strongForeign(shownTextOf(speaker, dossier), 'name'))),
  );
}

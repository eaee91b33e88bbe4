import type { Concord, ConcordPlace } from '../../answering/ask/askAnswer.ts';
import type { Dossier } from '../../dossier/dossier.ts';
import { citationAt } from '../../lookup/lookUp.ts';
import { shownTextOf } from '../../lookup/marksOf.ts';
import { wording } from '../../wording/catalogue.ts';
import { block, line, small, type TextLine, titled, type ViewBlock } from '../model/block.ts';
import { few, id, type Piece, strongForeign } from '../model/piece.ts';
import { marksOn, type Quote } from '../model/quote.ts';
import { citedAt, fullCitationLine, quotedUnder } from './cited.ts';

/** Further places that say the same are counted, not listed, if there is little room. */
const MOST_PLACES = 4;

/** Whether the passages agree: how many do, or each side in its own words, with who says so and where. */
export function concordBlocks({ kind, sides }: Concord, dossier: Dossier): readonly ViewBlock[] {
  const words = wording.concord;
  if (kind === 'agree') {
    const places = sides.flatMap((side) => side.places);
    return [block(small(words.agree(places.length, listed(places, dossier))))];
  }
  const shown = sides.flatMap(({ places: [first, ...others] }) =>
    first === undefined ? [] : [sideBlock(first, others, dossier)],
  );
  return titled(words[kind], shown);
}

function sideBlock(first: ConcordPlace, others: readonly ConcordPlace[], dossier: Dossier): ViewBlock {
  const { words, sentence } = first;
  const cited = citedAt(first.passage, dossier, sentence);
  const isAll = words.start <= sentence.start && words.end >= sentence.end;
  const quote: Quote = {
    origin: { document: cited.document.id },
    slice: sentence,
    whole: cited.passage,
    marks: isAll ? [] : marksOn([words], 'answer'),
    role: 'side',
    around: [words],
  };
  return block(
    ...quotedUnder(cited, quote),
    fullCitationLine(cited),
    ...voiceLines(first, dossier),
    ...(others.length === 0 ? [] : [small(wording.concord.theSameIn(listed(others, dossier)))]),
  );
}

function voiceLines({ spoken, speaker }: ConcordPlace, dossier: Dossier): readonly TextLine[] {
  if (!spoken) return [];
  const { by, notGiven } = wording.said;
  return [line(speaker === null ? [notGiven] : by<Piece>(strongForeign(shownTextOf(speaker, dossier), 'name')))];
}

function listed(places: readonly ConcordPlace[], dossier: Dossier): Piece {
  return few(
    places.map(({ words }) => id(citationAt(words, dossier))),
    MOST_PLACES,
  );
}

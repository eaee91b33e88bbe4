import type { Dossier } from '../dossier/dossier.ts';
import type { ConcordJson } from '../json/commands/askJson.ts';
import { wording } from '../wording/catalogue.ts';
import { block, line, quoteLine, small, type TextLine, titled, type ViewBlock } from './block.ts';
import { citationLine, citedAt } from './cited.ts';
import { few, id, type Piece, strongForeign } from './piece.ts';
import { marksOn } from './quote.ts';

/** Further places that say the same are counted, not listed, if there is little room. */
const MOST_PLACES = 4;

type Place = ConcordJson['sides'][number]['places'][number];

/** Whether the passages agree: how many do, or each side in its own words, with who says so and where. */
export function concordBlocks(concord: ConcordJson | undefined, dossier: Dossier): readonly ViewBlock[] {
  if (concord === undefined) return [];
  const words = wording.concord;
  if (concord.kind === 'agree') {
    const places = concord.sides.flatMap((side) => side.places);
    return [block(small(words.agree(places.length, listed(places))))];
  }
  const sides = concord.sides.flatMap(({ places: [first, ...others] }) =>
    first === undefined ? [] : [sideBlock(first, others, dossier)],
  );
  return titled(words[concord.kind], sides);
}

function sideBlock(first: Place, others: readonly Place[], dossier: Dossier): ViewBlock {
  const { documentId: document, start, end, sentence } = first;
  const cited = citedAt({ document, start }, dossier);
  const isAll = start <= sentence.start && end >= sentence.end;
  const quote = {
    origin: { document },
    slice: sentence,
    whole: cited.passage,
    marks: isAll ? [] : marksOn([first], 'answer'),
    role: 'side',
    around: [{ start, end }],
  } as const;
  return block(
    quoteLine(quote),
    citationLine(cited),
    ...voiceLines(first),
    ...(others.length === 0 ? [] : [small(wording.concord.theSameIn(listed(others)))]),
  );
}

function voiceLines({ spoken, speaker }: Place): readonly TextLine[] {
  if (!spoken) return [];
  const { by, notGiven } = wording.said;
  return [line(speaker === null ? [notGiven] : by<Piece>(strongForeign(speaker, 'name')))];
}

function listed(places: readonly Place[]): Piece {
  return few(
    places.map(({ citation }) => id(citation)),
    MOST_PLACES,
  );
}

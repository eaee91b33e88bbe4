import type { Dossier } from '../../dossier/dossier.ts';
import { citationAt } from '../../lookup/lookUp.ts';
import { shownTextOf } from '../../lookup/marksOf.ts';
import { wording } from '../../wording/catalogue.ts';
import { line, small, type TextLine, under, type ViewBlock } from '../model/block.ts';
import { few, foreign, id, type Piece, strongForeign, type Words } from '../model/piece.ts';
import { marksOn, type Quote } from '../model/quote.ts';
import { citationLine, quotedUnder, withQuoted } from './cited.ts';
import type { Account, Comparison, Shown } from './comparison.ts';
import { passageBlocks } from './passageBlocks.ts';

/** Further places that say the same are counted, not listed, if there is little room. */
const MOST_PLACES = 2;

/** Sentences of one speaker, with who speaks and where else the side says the same. */
export function accountBlocks({ title, accounts, after }: Shown, comparison: Comparison): readonly ViewBlock[] {
  const above = title === null ? undefined : line(title);
  const [first] = accounts;
  const last = accounts.at(-1) ?? first;
  const { passage } = first;
  const { key } = passage;
  if (comparison.opened === key) return under(above, passageBlocks(passage, 'context'));
  const slice = { start: first.sentence.start, end: last.sentence.end };
  const said = accounts.flatMap(({ words }) => words);
  const isAll = said.every(({ start, end }) => start <= slice.start + 1 && end >= slice.end - 1);
  const quote: Quote = {
    origin: { document: passage.document.id },
    slice,
    whole: passage.passage,
    marks: isAll ? [] : marksOn(said, 'said'),
    role: 'account',
    around: [],
  };
  const { isNumbered: _, ...citation } = citationLine(withQuoted(passage, slice));
  const shown: ViewBlock = {
    lines: [
      ...voiceLines(first, comparison),
      ...quotedUnder(passage, quote),
      citation,
      ...againLines(first, comparison.dossier),
      ...(after === null ? [] : [line(after, 'last')]),
    ],
    actions: [{ act: 'context', key }],
    result: key,
  };
  return under(above, [shown]);
}

function againLines({ again }: Account, dossier: Dossier): readonly TextLine[] {
  if (again.length === 0) return [];
  const places = again.map((place) => id(citationAt(place, dossier)));
  return [small(wording.concord.theSameIn<Piece>(few(places, MOST_PLACES)))];
}

/** Who speaks, and whether the words are quoted or reported. */
function voiceLines({ how, speaker, role, called }: Account, { names, dossier }: Comparison): readonly TextLine[] {
  if (speaker === null) return [];
  const words = wording.comparison;
  const named = strongForeign(speaker, 'name');
  const name: Words =
    called === null ? [named] : words.called<Piece>(named, foreign(shownTextOf(called, dossier), 'few words'));
  const office: Words =
    role === null
      ? []
      : words.office<Piece>(foreign(shownTextOf(role, dossier), 'office'), id(citationAt(role, dossier)));
  if (how === 'said') return [line(words.saidBy(name, office))];
  const isTold = how === 'reported' || names.includes(speaker);
  return [line(isTold ? words.reportedOf(name, office) : words.tellsOf(name))];
}

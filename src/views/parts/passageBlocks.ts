import type { Passage } from '../../dossier/passage.ts';
import type { Slice } from '../../dossier/slice.ts';
import { wording } from '../../wording/catalogue.ts';
import type { Action } from '../model/action.ts';
import { block, line, quoteLine, small, type TextLine, type ViewBlock } from '../model/block.ts';
import { strong } from '../model/piece.ts';
import { type Mark, marksOn, type Quote } from '../model/quote.ts';
import { type Cited, citationLine, fullCitationLine, quotedUnder, shortCitationLine } from './cited.ts';

/** A passage that was found, and what is to be seen of it. */
export interface FoundPassage extends Cited {
  readonly key: string;
  /** Words that match the query. */
  readonly matches: readonly Slice[];
  /** The sentence or the statement that is meant; empty if the passage is. */
  readonly meant: readonly Slice[];
  /** The person, place, time or number asked for. */
  readonly answer: Slice | null;
  /** The loosest way in which the query had to be taken. */
  readonly matchedBy: keyof typeof wording.citation.matchedBy | null;
  /** The turn of another speaker that it answers, to be shown above. */
  readonly asked: readonly TextLine[];
  /** Who speaks, and where else the words are. */
  readonly said: readonly TextLine[];
}

/** How much of a passage is shown. */
export type Extent = 'excerpt' | 'whole' | 'context';

/**
 * The blocks of one passage: its words, then the citation beside them; in its context with the passages around it.
 * `before` is the passage above while a document is read, null for the first: its title is above, the passages around are
 * there already, and rows of one table have its head once.
 */
export function passageBlocks(found: FoundPassage, extent: Extent, before?: FoundPassage | null): readonly ViewBlock[] {
  const isReading = before !== undefined;

  const { key, document, passage, said } = found;
  const quote = quoteOf(found, extent);
  const around = extent === 'context' ? neighboursOf(found) : { before: [], after: [] };
  const itself: ViewBlock = {
    lines: [
      ...(extent === 'context' ? [line([strong(wording.citation.itself(passage.number))])] : []),
      ...(isReading ? [] : found.asked),
      ...(isReading && hasSameHead(before, found) ? [quoteLine(quote)] : quotedUnder(found, quote)),
      isReading ? shortCitationLine(found) : extent === 'excerpt' ? citationLine(found) : fullCitationLine(found),
      ...(isReading ? [] : said),
      ...(found.matchedBy === null ? [] : [small([wording.citation.matchedBy[found.matchedBy]], 'each')]),
    ],
    actions: isReading ? [] : [expanding(extent, key)],
    result: key,
  };
  return [
    ...around.before.map((one) => neighbourBlock({ document, passage: one }, wording.citation.before, key)),
    itself,
    ...around.after.map((one) => neighbourBlock({ document, passage: one }, wording.citation.after, key)),
  ];
}

function hasSameHead(before: FoundPassage | null, { document, passage }: FoundPassage): boolean {
  return (
    before !== null &&
    before.document.id === document.id &&
    before.passage.tableHead?.start === passage.tableHead?.start
  );
}

function expanding(extent: Extent, key: string): Action {
  return { act: extent === 'context' ? 'less' : 'context', key };
}

function quoteOf({ document, passage, matches, meant, answer }: FoundPassage, extent: Extent): Quote {
  const slice = { start: passage.start, end: passage.end };
  // A mark on everything would say nothing: the sentence is marked only if the passage has more words.
  const isAll = meant.some(({ start, end }) => start <= passage.start && end >= passage.end);
  const marks: readonly Mark[] = [
    ...marksOn(matches, 'match'),
    ...marksOn([answer], 'answer'),
    ...(isAll ? [] : marksOn(meant, 'sentence')),
  ];
  const quote: Quote = { origin: { document: document.id }, slice, whole: slice, marks, role: 'passage' };
  return extent === 'excerpt' ? { ...quote, meant, around: matches } : quote;
}

interface Neighbours {
  readonly before: readonly Passage[];
  readonly after: readonly Passage[];
}

/** The passages before and after, in reading order. A heading alone is no context: the next one beyond it comes along. */
function neighboursOf({ document, passage }: Omit<Cited, 'quoted'>): Neighbours {
  const { passages } = document;
  const at = passages.findIndex(({ number }) => number === passage.number);
  if (at === -1) return { before: [], after: [] };
  return {
    before: uptoText(passages.slice(0, at).toReversed()).toReversed(),
    after: uptoText(passages.slice(at + 1)),
  };
}

function uptoText(passages: readonly Passage[]): readonly Passage[] {
  const text = passages.findIndex(({ kind }) => kind !== 'heading');
  return passages.slice(0, text === -1 ? passages.length : text + 1);
}

function neighbourBlock(
  { document, passage }: Omit<Cited, 'quoted'>,
  label: (passage: number) => string,
  key: string,
): ViewBlock {
  const slice = { start: passage.start, end: passage.end };
  const quote: Quote = { origin: { document: document.id }, slice, whole: slice, marks: [], role: 'passage' };
  return {
    ...block(small([label(passage.number)], 'each'), ...quotedUnder({ document, passage }, quote)),
    result: key,
  };
}

import type { Dossier } from '../../dossier/dossier.ts';
import type { Passage } from '../../dossier/passage.ts';
import type { Slice } from '../../dossier/slice.ts';
import { MisquotationError } from '../../dossier/verification.ts';
import type { MatchLabel, Result } from '../../json/old.ts';
import type { Block, BlockButton } from './block.ts';
import { citationLine, shortCitationLine } from './citationLine.ts';
import { densest, excerptOf } from './excerpt.ts';
import type { Mark } from './markUp.ts';
import { type Quotable, type Quotation, quoteInPieces } from './quotation.ts';
import { saidByLines } from './saidByLines.ts';

/** Room for the quoted line of one block, in UTF-16 units of Markdown; the rest of a page is for what stands around it. */
export const QUOTATION_ROOM = 1800;
/** Longest excerpt shown before [Context] is pressed, in UTF-16 units of the document. */
const EXCERPT_ROOM = 500;

/** How much of a passage is shown. */
export type Extent = 'excerpt' | 'whole' | 'context';

const MATCHED_BY: Partial<Record<MatchLabel, string>> = {
  stem: 'matched by another form of the word',
  'name variant': 'matched by another spelling of the name',
  fuzzy: 'matched by a similar word',
};

/**
 * The blocks of one result: its words, then the citation beside them. While a document is read its title stands above, and the
 * passages around are there or a press away.
 */
export function resultBlocks(
  result: Result,
  dossier: Dossier,
  extent: Extent,
  key: string,
  isReading: boolean,
): readonly Block[] {
  const from = quotableOf(result, dossier);
  const shown = extent === 'excerpt' ? excerptOf(from.text, result, focusOf(result), EXCERPT_ROOM) : result;
  const marks = marksOf(result);
  const pieces = quoteInPieces(from, shown, marks, QUOTATION_ROOM);
  const button = isReading ? undefined : buttonFor(extent, key);
  const around = extent === 'context' ? neighboursOf(result, dossier) : { before: [], after: [] };
  const label = extent === 'context' ? `**¶${result.passage}**` : undefined;
  return [
    ...around.before.flatMap((passage) => neighbourBlocks(passage, 'the passage before', dossier, key)),
    ...pieces.map((quotation, index): Block => {
      const part = pieces.length > 1 ? ` · part ${index + 1} of ${pieces.length}` : '';
      const lines = [
        index === 0 ? label : undefined,
        quotation.line,
        (isReading ? shortCitationLine(result) : citationLine(result)) + part,
        ...(index === 0 && !isReading ? saidByLines(result) : []),
        matchLine(result),
      ];
      const block = {
        text: lines.filter((line) => line !== undefined).join('\n'),
        quotations: [quotation],
        result: key,
      };
      return index === 0 && button !== undefined ? { ...block, button } : block;
    }),
    ...around.after.flatMap((passage) => neighbourBlocks(passage, 'the passage after', dossier, key)),
  ];
}

function buttonFor(extent: Extent, key: string): BlockButton {
  return extent === 'context' ? { verb: 'less', label: 'Less', key } : { verb: 'context', label: 'Context', key };
}

/** What an excerpt is cut around: the answer, the quotation, or where most of the words that matched stand together. */
function focusOf(result: Result): Slice | null {
  return result.sentence ?? result.quotation ?? densest(result.highlights, EXCERPT_ROOM / 2);
}

function marksOf(result: Result): readonly Mark[] {
  const span = result.span ?? null;
  const searched = [
    ...result.highlights.map(({ start, end }): Mark => ({ start, end, sign: '**' })),
    ...(span === null ? [] : [{ ...span, sign: '***' } satisfies Mark]),
  ];
  const meant = result.sentence === null ? (result.quotation?.parts ?? []) : [result.sentence];
  // A sign around everything would say nothing: the sentence is marked where there is more to tell it from.
  const isAll = meant.some(({ start, end }) => start <= result.start && end >= result.end);
  return isAll ? searched : [...searched, ...meant.map(({ start, end }): Mark => ({ start, end, sign: '__' }))];
}

function matchLine(result: Result): string | undefined {
  const words = result.match === null ? undefined : MATCHED_BY[result.match];
  return words === undefined ? undefined : `-# ${words}`;
}

/** The passage of a result, to be quoted from. Throws {@link MisquotationError} where its document is gone. */
export function quotableOf(result: Result, dossier: Dossier): Quotable {
  const document = dossier.document(result.documentId);
  if (document === undefined) throw new MisquotationError(`${result.citation}: no document ${result.documentId}`);
  return { origin: { document: document.id }, text: document.text, whole: result };
}

interface Neighbours {
  readonly before: readonly Passage[];
  readonly after: readonly Passage[];
}

/** The passages before and after, in reading order. A heading alone is no context: the next one beyond it comes along. */
function neighboursOf(result: Result, dossier: Dossier): Neighbours {
  const passages = dossier.document(result.documentId)?.passages ?? [];
  const at = passages.findIndex((passage) => passage.number === result.passage);
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

function neighbourBlocks(passage: Passage, label: string, dossier: Dossier, key: string): readonly Block[] {
  const document = dossier.document(passage.document);
  if (document === undefined) return [];
  const from: Quotable = { origin: { document: document.id }, text: document.text, whole: passage };
  return quoteInPieces(from, passage, [], QUOTATION_ROOM).map((quotation: Quotation) => ({
    text: `-# ¶${passage.number}, ${label}\n${quotation.line}`,
    quotations: [quotation],
    result: key,
  }));
}

import type { Aside } from '../../dossier/document.ts';
import { canonicalText } from '../canonicalText.ts';
import { blocksOfFragment } from '../html/fragmentBlocks.ts';
import { checkNesting } from '../html/htmlNesting.ts';
import type { LooseBlock } from '../textBuilder.ts';
import { attributionBefore } from './attribution.ts';
import { linesOfBlock, textOfBlock, textOfBlocks } from './blockLines.ts';
import { type BodyContent, historyAside } from './bodyContent.ts';
import { type BodyLine, bodyLines } from './bodyLine.ts';
import { htmlQuotes, type SourceRange } from './htmlQuotes.ts';
import { isLabelled } from './mailPatterns.ts';
import { quotedMessageAt } from './quotedHead.ts';
import { endsInMessage, lineRuns } from './quotedHistory.ts';

/** Is around the number of a quotation in its place. A noncharacter is for such uses inside a program (Unicode 23.7). */
const MARK = '\ufdd0';
const PLACE = new RegExp(`${MARK}(\\d+)${MARK}`, 'gu');
/** So many characters of the source before a quotation, and at its beginning, show whether it is of a message. */
const REACH = 1500;

/** Whether a quotation is of a message, by the line above it or by the head in it. */
function isQuotedMessageIn(html: string): (range: SourceRange) => boolean {
  return ({ start, end }) => {
    const above = textOfBlock(
      blocksOfFragment(html.slice(Math.max(0, start - REACH), start)).at(-1) ?? { kind: 'paragraph', parts: [] },
    );
    const lines = above.split('\n');
    if (attributionBefore(lines, lines.length) !== undefined) return true;
    const beginning = textOfBlocks(blocksOfFragment(html.slice(start, Math.min(end, start + REACH))));
    return (
      quotedMessageAt(
        beginning
          .trim()
          .replace(/\n{2,}/gu, '\n')
          .split('\n'),
        0,
      ) !== undefined
    );
  };
}

/** The source with each quotation replaced by a paragraph that marks its place. */
function withPlaces(html: string, quotes: readonly SourceRange[]): string {
  const pieces: string[] = [];
  let at = 0;
  for (const [number, { start, end }] of quotes.entries()) {
    pieces.push(html.slice(at, start), `<p>${MARK}${number}${MARK}</p>`);
    at = end;
  }
  return [...pieces, html.slice(at)].join('');
}

/** A line of the body with the block that it is in and its number there, or the number of the quotation in its place. */
interface PlacedLine extends BodyLine {
  readonly block?: LooseBlock;
  readonly line?: number;
  readonly quote?: number;
}

const EMPTY_LINE: PlacedLine = { depth: 0, text: '' };

function placedLines(blocks: readonly LooseBlock[]): readonly PlacedLine[] {
  let lastText = '';
  return blocks.flatMap((marked): readonly PlacedLine[] => {
    const text = textOfBlock(marked);
    const numbers = [...text.matchAll(PLACE)].map((match) => Number(match[1]));
    // A quotation in a cell of a table is in the line of its row.
    const block = numbers.length === 0 ? marked : withoutPlaces(marked);
    const words = textOfBlock(block);
    const own = words.trim() === '' ? [] : bodyLines(words).map((line, at) => ({ ...line, block, line: at }));
    // The lines of a head can each be a block; other blocks are apart.
    const isApart = own.length > 0 && !(isLabelled(lastText) && isLabelled(text));
    lastText = text;
    const places = numbers.map((quote) => ({ depth: 1, text: '', quote }));
    return [...(isApart ? [EMPTY_LINE] : []), ...own, ...places];
  });
}

function withoutPlaces(block: LooseBlock): LooseBlock {
  return { ...block, parts: block.parts.map((part) => ({ ...part, text: part.text.replace(PLACE, '') })) };
}

/** The own blocks among the lines of a run; a block that is only partly in it is cut between its lines. */
function ownBlocks(run: readonly PlacedLine[]): readonly LooseBlock[] {
  const spans = new Map<LooseBlock, { from: number; to: number }>();
  for (const { block, line } of run) {
    if (block === undefined || line === undefined) continue;
    const span = spans.get(block);
    if (span === undefined) spans.set(block, { from: line, to: line + 1 });
    else span.to = line + 1;
  }
  return [...spans].map(([block, { from, to }]) => linesOfBlock(block, from, to));
}

/**
 * A body in HTML: the sender's own words as blocks, and what is quoted apart, by the mark-up of mail programs or by
 * the lines above it. Throws {@link UnreadableFile}.
 */
export function htmlBody(source: string): BodyContent {
  const html = canonicalText(source).replaceAll(MARK, '');
  checkNesting(html);
  const quotes = htmlQuotes(html, isQuotedMessageIn(html));
  const quoted = quotes.map(({ start, end }) => textOfBlocks(blocksOfFragment(html.slice(start, end))));
  const lines = placedLines(blocksOfFragment(withPlaces(html, quotes)));
  const blocks: LooseBlock[] = [];
  const asides: Aside[] = [];
  const runs = lineRuns(lines);
  for (const { isHistory, start, end, from } of runs) {
    const run = lines.slice(start, end);
    if (!isHistory) {
      for (const block of ownBlocks(run)) blocks.push(block);
      continue;
    }
    const words = run.map(({ text, quote }) => (quote === undefined ? text : (quoted[quote] ?? '')));
    const aside = historyAside(words.join('\n'), from);
    if (aside !== undefined) asides.push(aside);
  }
  return { blocks, asides, notes: [], endsInMessage: endsInMessage(lines, runs) };
}

import type { Dossier } from '../../dossier/dossier.ts';
import type { LongLine, PastedLine, Repeat, TextLine, ViewBlock, ViewLine } from '../../views/model/block.ts';
import type { Piece } from '../../views/model/piece.ts';
import { wording } from '../../wording/catalogue.ts';
import { withActions } from './actionButtons.ts';
import type { Block } from './block.ts';
import { inlineWithCommands } from './commandMentions.ts';
import { drawQuote, signed } from './drawQuote.ts';
import { drawWords } from './drawWords.ts';
import { inline, isolate } from './escape.ts';
import { longCode, longText } from './ownWords.ts';
import { type Quotation, quoteInPieces } from './quotation.ts';
import { roomOf } from './roomOf.ts';
import { BLOCK_ROOM, OWN_ROOM, PAGE_TEXT, QUOTE_ROOMS, SHORT_NOTE } from './rooms.ts';

/** One part of the line that a block is divided by. */
interface Part {
  readonly text: string;
  readonly quotations: readonly Quotation[];
}

/** A block as Discord shows it: as several if its quotation, or another text in it, is too long for one. */
export function drawBlock(block: ViewBlock, dossier: Dossier): readonly Block[] {
  const { lines, actions, result, isFragment } = block;
  const at = lines.findIndex(({ kind }) => kind !== 'text' && kind !== 'long');
  const blocks = at === -1 ? wordBlocks(lines) : dividedBlocks(lines, at, dossier);
  const drawn = blocks.map((one) => ({
    ...one,
    ...(result === undefined ? {} : { result }),
    ...(isFragment === true && one.quotations.length > 0 ? { isFragment } : {}),
  }));
  return withActions(drawn, actions);
}

/** A block of words alone: a text of any length by itself, or lines. */
function wordBlocks(lines: readonly ViewLine[]): readonly Block[] {
  const [only] = lines;
  if (lines.length === 1 && only?.kind === 'long') return longBlocks(only, '');
  const [first, second] = lines;
  // The title of a text of any length goes on the line above it.
  if (lines.length === 2 && first?.kind === 'text' && second?.kind === 'long') {
    return longBlocks(second, `${drawLine(first)}\n`);
  }
  return dividedBy([{ text: '', quotations: [] }], lines, lines.length);
}

function dividedBlocks(lines: readonly ViewLine[], at: number, dossier: Dossier): readonly Block[] {
  const line = lines[at];
  switch (line?.kind) {
    case 'quote':
      return dividedBy(
        drawQuote(line.quote, dossier).map((quotations) => ({
          text: quotations.map((quotation) => quotation.line).join('\n'),
          quotations,
        })),
        lines,
        at,
      );
    case 'pasted':
      return dividedBy(pastedParts(line), lines, at);
    case 'code':
      return codeBlocks(line.text, lines.slice(0, at));
    default:
      return [];
  }
}

/** What was pasted is put in quotation marks, never behind the bar of the dossier's words. */
function pastedParts({ text, marks }: PastedLine): readonly Part[] {
  const whole = { start: 0, end: text.length };
  const pieces = quoteInPieces(
    { origin: { document: '' }, text, whole },
    whole,
    signed(marks),
    QUOTE_ROOMS.passage.line,
  );
  return pieces.map(({ markdown, start, end }) => ({
    text: drawWords(wording.verdicts.pasted<Piece>(isolate(markdown, text.slice(start, end)))),
    quotations: [],
  }));
}

function codeBlocks(text: string, above: readonly ViewLine[]): readonly Block[] {
  const label = above.flatMap((line) => (line.kind === 'text' ? [drawLine(line)] : [])).join('\n');
  return longCode(label, text, OWN_ROOM);
}

/**
 * A block for each part, with the lines that belong there. What comes last, such as a note, has a block of its own if
 * there is no room for it, and so has a long text in any case.
 */
function dividedBy(parts: readonly Part[], lines: readonly ViewLine[], at: number): readonly Block[] {
  const [above, below] = [lines.slice(0, at), lines.slice(at + 1)];
  const blocks = parts.flatMap((part, index): readonly Block[] => {
    const number = { index, of: parts.length };
    const before = [...drawLines(above, number, 'each'), part.text].filter((text) => text !== '');
    return fitted(before, drawLines(below, number, 'each'), part.quotations);
  });
  const last = drawLines(lines, { index: parts.length - 1, of: parts.length }, 'last').join('\n');
  const long = lines.flatMap((line) =>
    line.kind === 'long' && shortForm(line) === undefined ? longBlocks(line, '') : [],
  );
  return [...withLast(blocks, last), ...long];
}

/** One block of the lines; if they are too long for a page, the last of those below have blocks of their own. */
function fitted(
  above: readonly string[],
  below: readonly string[],
  quotations: readonly Quotation[],
): readonly Block[] {
  const blocks: Block[] = [{ text: above.join('\n'), quotations }];
  for (const line of below) {
    const last = blocks.at(-1);
    const text = last === undefined || last.text === '' ? line : `${last.text}\n${line}`;
    if (roomOf(text) <= PAGE_TEXT) blocks.splice(-1, 1, { text, quotations: last?.quotations ?? [] });
    else blocks.push({ text: line, quotations: [] });
  }
  return blocks;
}

function withLast(blocks: readonly Block[], last: string): readonly Block[] {
  const end = blocks.at(-1);
  if (last === '' || end === undefined) return blocks;
  const joined = `${end.text}\n${last}`;
  if (roomOf(joined) > BLOCK_ROOM) return [...blocks, { text: last, quotations: [] }];
  return [...blocks.slice(0, -1), { ...end, text: joined }];
}

/** The lines that this part has: those of the first part, and of every one; or those of the last. */
function drawLines(
  lines: readonly ViewLine[],
  { index, of }: { readonly index: number; readonly of: number },
  wanted: Exclude<Repeat, 'first'>,
): readonly string[] {
  return lines.flatMap((line): readonly string[] => {
    if (line.kind === 'long') return wanted === 'last' ? [shortForm(line) ?? ''].filter((text) => text !== '') : [];
    if (line.kind !== 'text' || line.room === 'much') return [];
    if ((wanted === 'last') !== (line.on === 'last') || (line.on === 'first' && index > 0)) return [];
    const part = line.isNumbered === true && of > 1 ? wording.citation.part(index + 1, of) : '';
    return [drawLine(line) + part];
  });
}

function drawLine({ words, short, isSmall }: TextLine): string {
  return (isSmall || short !== undefined ? '-# ' : '') + drawWords(short ?? words);
}

/** A long text that is short enough to be a line. */
function shortForm(line: LongLine): string | undefined {
  const { label, text, isSmall } = line;
  const shown = drawLine({ kind: 'text', words: label, isSmall, on: 'first' }) + safely(line)(text);
  return roomOf(shown) <= SHORT_NOTE ? shown : undefined;
}

function longBlocks(line: LongLine, above: string): readonly Block[] {
  const { label, text, isSmall } = line;
  const before = above + drawLine({ kind: 'text', words: label, isSmall, on: 'first' });
  return longText(before, text, OWN_ROOM, safely(line));
}

/** How a long text is made safe: in the bot's own words commands are mentions. */
function safely({ isOwn }: LongLine): (text: string) => string {
  return isOwn === true ? inlineWithCommands : inline;
}

import type { Dossier } from '../dossier/dossier.ts';
import type { LongLine, PastedLine, ViewBlock, ViewLine } from '../views/model/block.ts';
import { keysOf, onceOnly, shortened } from '../views/model/onceOnly.ts';
import { foreign, type Piece, type Words } from '../views/model/piece.ts';
import type { Foot, Head, View } from '../views/model/view.ts';
import { wording } from '../wording/catalogue.ts';
import { withPictures } from './controlCharacters.ts';
import { drawMarked, drawQuote } from './drawQuote.ts';
import { drawWords, oneLine } from './drawWords.ts';
import type { Paint } from './paint.ts';

/**
 * A view as text for a terminal: the heading, the blocks in order, what was searched. Quoted words are whole, behind a
 * bar, and everything that belongs to them is indented under them. Control characters are shown as pictures, never sent.
 */
export function drawView(view: View, dossier: Dossier, paint: Paint): string {
  const parts = [
    drawHead(view.head, paint),
    ...onceOnly(view.blocks, keysOf, shortened).map((block) => drawBlock(block, dossier, paint)),
    drawFoot(view.foot, paint),
  ];
  return `${parts.filter((part) => part !== '').join('\n\n')}\n`;
}

function drawHead({ title, readAfter, lines }: Head, paint: Paint): string {
  const read: readonly Words[] =
    readAfter === undefined
      ? []
      : [wording.reply.readAfter<Piece>(foreign(readAfter.previous), foreign(readAfter.question))];
  const heading = title === '' ? [] : [paint('bold', oneLine(title))];
  return [...heading, ...[...read, ...lines].map((words) => drawWords(words, paint))].join('\n');
}

function drawFoot({ readAs, counted, lines }: Foot, paint: Paint): string {
  const read = readAs === '' ? '' : drawWords(wording.reply.readAs<Piece>(foreign(readAs)), paint);
  const first = drawWords(wording.reply.foot<Piece>([read, counted].filter((part) => part !== '')), paint);
  return [first, ...lines.map((words) => drawWords(words, paint))]
    .filter((line) => line !== '')
    .map((line) => paint('dim', line))
    .join('\n');
}

const INDENT = '  ';

/** A block of remarks alone is dim; in every other, what comes after the first line or the quotation is indented. */
function drawBlock({ lines }: ViewBlock, dossier: Dossier, paint: Paint): string {
  const quoted = lines.findIndex(({ kind }) => kind === 'quote');
  const isRemark = lines.every((line) => (line.kind === 'text' || line.kind === 'long') && line.isSmall);
  return lines
    .flatMap((line, at) => {
      if (line.kind === 'text' && line.room === 'little') return [];
      const drawn = drawLine(line, dossier, paint);
      if (isRemark) return drawn.map((text) => paint('dim', text));
      const isBelow = (quoted !== -1 && at > quoted) || (at > 0 && line.kind === 'text' && line.isSmall);
      return isBelow ? drawn.map((text) => INDENT + text) : drawn;
    })
    .join('\n');
}

function drawLine(line: ViewLine, dossier: Dossier, paint: Paint): readonly string[] {
  switch (line.kind) {
    case 'text':
      return [drawWords(line.words, paint)];
    case 'quote':
      return drawQuote(line.quote, dossier, paint);
    case 'pasted':
      return [drawPasted(line, paint)];
    case 'long':
      return [drawLong(line, paint)];
    case 'code':
      return withPictures(line.text).split('\n');
  }
}

/** What was pasted is on one line, in quotation marks: never behind a bar. */
function drawPasted({ text, marks }: PastedLine, paint: Paint): string {
  const flat = text.replace(/\s/gu, ' ');
  const words = { drawn: drawMarked(flat, { start: 0, end: flat.length }, marks, paint) };
  return wording.verdicts
    .pasted<typeof words>(words)
    .map((part) => (typeof part === 'string' ? part : part.drawn))
    .join('');
}

function drawLong({ label, text }: LongLine, paint: Paint): string {
  return drawWords([...label, foreign(text)], paint);
}

import type { List, Member, Piece, Words } from '../views/model/piece.ts';
import { wording } from '../wording/catalogue.ts';
import { withPictures } from './controlCharacters.ts';
import type { Paint } from './paint.ts';

/** A line of words: the bot's own as they are, names bold, citations green, days and moments as ISO 8601 writes them. */
export function drawWords(words: Words, paint: Paint): string {
  return words.map((part) => (typeof part === 'string' ? oneLine(part) : drawPiece(part, paint))).join('');
}

function drawPiece(piece: Piece, paint: Paint): string {
  switch (piece.kind) {
    case 'foreign':
      return piece.isStrong === true ? paint('bold', oneLine(piece.text)) : oneLine(piece.text);
    case 'id':
      return paint('green', oneLine(piece.id));
    case 'day':
      return oneLine(piece.day);
    case 'moment':
      return piece.precision === 'day' ? piece.time.slice(0, 'YYYY-MM-DD'.length) : piece.time;
    case 'member':
      return nameOf(piece);
    case 'mention':
      return oneLine(piece.id);
    case 'strong':
      return paint('bold', oneLine(piece.text));
    case 'list':
      return drawList(piece, paint);
  }
}

/** All items, and how many there are beside them. */
function drawList({ items, unlisted }: List, paint: Paint): string {
  const shown = items.map((words): Drawn => ({ drawn: drawWords(words, paint) }));
  return wording.counting
    .listOf<Drawn>(shown, unlisted)
    .map((part) => (typeof part === 'string' ? part : part.drawn))
    .join('');
}

interface Drawn {
  readonly drawn: string;
}

function nameOf({ id, name }: Member): string {
  return oneLine(name ?? id);
}

/** A second line could pass for something else, such as a quotation. */
export function oneLine(text: string): string {
  return withPictures(text.replace(/(?<!\s)\s*\n\s*/gu, ' '));
}

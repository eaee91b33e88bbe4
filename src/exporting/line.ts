import type { Piece, Words } from '../views/model/piece.ts';
import { wording } from '../wording/catalogue.ts';
import { onOneLine } from './plainCharacters.ts';
import { hasRightToLeft } from './rightToLeft.ts';

/** A stretch of a line. Words of documents and people must not carry away what is beside them. */
export interface Stretch {
  readonly text: string;
  /** Whether it comes from a document or a person. */
  readonly isForeign: boolean;
}

/** A line taken apart, with its days and moments in words. */
export function stretchesOf(words: Words): readonly Stretch[] {
  return words.flatMap((part) => (typeof part === 'string' ? [own(part)] : stretchesOfPiece(part)));
}

function stretchesOfPiece(piece: Piece): readonly Stretch[] {
  switch (piece.kind) {
    case 'foreign':
      return [foreign(piece.text)];
    case 'id':
      return [foreign(piece.id)];
    case 'member':
      return [foreign(piece.name ?? piece.id)];
    case 'day':
      return [own(wording.days.day(piece.day))];
    case 'moment':
      return [own(wording.handout.moment(new Date(piece.time)))];
    case 'mention':
      return [foreign(piece.id)];
    case 'strong':
      return [own(piece.text)];
    case 'list':
      return stretchesOf(wording.counting.list(piece.items));
  }
}

function own(text: string): Stretch {
  return { text, isForeign: false };
}

function foreign(text: string): Stretch {
  return { text: onOneLine(text), isForeign: true };
}

/** Ends a stretch from right to left, so that what follows goes on from left to right. */
const LEFT_TO_RIGHT_MARK = '\u200e';

/** As text that is read from left to right; `show` makes each stretch fit for its place. */
export function textOf(words: Words, show: (text: string) => string = (text) => text): string {
  return stretchesOf(words)
    .map(({ text, isForeign }) => show(text) + (isForeign && hasRightToLeft(text) ? LEFT_TO_RIGHT_MARK : ''))
    .join('');
}

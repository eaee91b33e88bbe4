import { type Slice, trimmed } from '../../dossier/slice.ts';
import type { Origin } from '../../views/model/quote.ts';
import { isolate } from './escape.ts';
import { type Mark, markUp } from './markUp.ts';
import { roomOf } from './roomOf.ts';
import { boundaryBefore } from './wordBoundary.ts';

/** A quotation as it is in a message, with the slice that it claims to be. */
export interface Quotation extends Slice {
  readonly origin: Origin;
  /** The slice as Markdown. */
  readonly markdown: string;
  /** The whole line of the message: quotation bar, marks of a cut, isolates, Markdown. */
  readonly line: string;
}

/** Every line of a message that begins so contains the dossier's words and nothing else. */
export const QUOTATION_BAR = '> ';
/** Shown only if words of the passage were left out at that end. */
export const CUT = '…';

/** The words of a text that may be quoted from, and the part of it that is at hand. */
export interface Quotable {
  readonly origin: Origin;
  readonly text: string;
  /** The whole passage: if a quotation ends short of it, the cut is marked. */
  readonly whole: Slice;
}

/** Quotes one slice of a passage. */
export function quote(from: Quotable, slice: Slice, marks: readonly Mark[]): Quotation {
  const inside = trimmed(from.text, slice);
  const whole = trimmed(from.text, from.whole);
  const markdown = markUp(from.text, inside, marks);
  const before = inside.start > whole.start ? `${CUT} ` : '';
  const after = inside.end < whole.end ? ` ${CUT}` : '';
  const line = `${QUOTATION_BAR}${before}${isolate(markdown, from.text.slice(inside.start, inside.end))}${after}`;
  return { ...inside, origin: from.origin, markdown, line };
}

/**
 * Quotes a slice as one quotation or, if its line would be longer than `room` (UTF-16 units of Markdown), as several
 * that follow each other and leave out nothing but white space between them.
 */
export function quoteInPieces(
  from: Quotable,
  slice: Slice,
  marks: readonly Mark[],
  room: number,
): readonly Quotation[] {
  const pieces: Quotation[] = [];
  let rest = trimmed(from.text, slice);
  do {
    const piece = longestPiece(from, rest, marks, room);
    pieces.push(piece);
    rest = trimmed(from.text, { start: Math.max(piece.end, rest.start + 1), end: rest.end });
  } while (rest.start < rest.end);
  return pieces;
}

function longestPiece(from: Quotable, rest: Slice, marks: readonly Mark[], room: number): Quotation {
  let end = Math.min(rest.end, rest.start + room);
  for (;;) {
    const cut = end === rest.end ? end : Math.max(boundaryBefore(from.text, rest.start, end), rest.start + 1);
    const piece = quote(from, { start: rest.start, end: cut }, marks);
    if (roomOf(piece.line) <= room || cut <= rest.start + 1) return piece;
    // At least one character shorter each time, and in proportion if escapes take much room.
    end = Math.min(cut - 1, rest.start + Math.floor(((cut - rest.start) * room) / roomOf(piece.line)));
    end = Math.max(end, rest.start + 1);
  }
}

import type { Dossier } from '../dossier/dossier.ts';
import { type Slice, trimmed } from '../dossier/slice.ts';
import { escapeText, isolate } from './escape.ts';
import { boundaryBefore } from './wordBoundary.ts';

/** Where quoted words are stored: in a document, or among the words that were cited before it changed. */
export interface Origin {
  readonly document: string;
  /** Number of the former passage; the slice then counts in its text. */
  readonly former?: number;
}

/** A quotation as it stands in a message, with the slice that it claims to be. */
export interface Quotation extends Slice {
  readonly origin: Origin;
  /** The slice as Markdown. */
  readonly markdown: string;
  /** The whole line of the message: quotation bar, marks of a cut, isolates, Markdown. */
  readonly line: string;
}

/** Bold for the words that were searched, underlined for the sentence that answers, struck for what is gone. */
export type Sign = '**' | '__' | '~~';

export interface Mark extends Slice {
  readonly sign: Sign;
}

/** Every line of a message that begins so holds the dossier's words and nothing else. */
export const QUOTATION_BAR = '> ';
/** Stands only where words of the passage were left out at that end. */
export const CUT = '…';

/** Outermost first. */
const NESTING: readonly Sign[] = ['__', '~~', '**'];

/** The words of a text that may be quoted from, and the part of it that is at hand. */
export interface Quotable {
  readonly origin: Origin;
  readonly text: string;
  /** The whole passage: where a quotation ends short of it, the cut is marked. */
  readonly whole: Slice;
}

/** The text that quotations of this origin are slices of, or undefined where there is none. */
export function storedText(origin: Origin, dossier: Dossier): string | undefined {
  return origin.former === undefined
    ? dossier.document(origin.document)?.text
    : dossier.former(origin.document, origin.former)?.text;
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
 * Quotes a slice as one quotation or, where its line would be longer than `room` (UTF-16 units of Markdown), as several
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
    if (piece.line.length <= room || cut <= rest.start + 1) return piece;
    // At least one character shorter each time, and in proportion where escapes take much room.
    end = Math.min(cut - 1, rest.start + Math.floor(((cut - rest.start) * room) / piece.line.length));
    end = Math.max(end, rest.start + 1);
  }
}

/** The slice as Markdown, with the marks around the parts of it that they cover. */
export function markUp(text: string, slice: Slice, marks: readonly Mark[]): string {
  const covering = nested(text, slice, marks);
  const places = new Set([slice.start, slice.end, ...covering.flatMap((mark) => [mark.start, mark.end])]);
  const ordered = [...places].sort((a, b) => a - b);
  let markdown = '';
  for (const [index, place] of ordered.entries()) {
    const closing = covering.filter((mark) => mark.end === place).toReversed();
    const opening = covering.filter((mark) => mark.start === place);
    markdown += [...closing, ...opening].map(({ sign }) => sign).join('');
    markdown += escapeText(text.slice(place, ordered[index + 1] ?? place));
  }
  return markdown;
}

/** The marks so divided that each lies wholly inside or outside any outer one; outer ones first. */
function nested(text: string, slice: Slice, marks: readonly Mark[]): readonly Mark[] {
  const result: Mark[] = [];
  for (const sign of NESTING) {
    const places = result.flatMap((mark) => [mark.start, mark.end]);
    const own = joined(text, slice, marks, sign)
      .flatMap((mark) => dividedAt(mark, places))
      .map((part) => ({ ...trimmed(text, part), sign }))
      .filter((part) => part.start < part.end);
    result.push(...own);
  }
  return result;
}

function dividedAt(slice: Slice, places: readonly number[]): readonly Slice[] {
  const inside = places.filter((place) => slice.start < place && place < slice.end);
  const starts = [...new Set([slice.start, ...inside])].sort((a, b) => a - b);
  return starts.map((start, index) => ({ start, end: starts[index + 1] ?? slice.end }));
}

/** The marks of one sign inside the slice, without white space at their ends, overlapping and touching ones as one. */
function joined(text: string, slice: Slice, marks: readonly Mark[], sign: Sign): readonly Mark[] {
  const result: Mark[] = [];
  const inside = marks
    .filter((mark) => mark.sign === sign)
    .map((mark) => wholeLetters(text, clip(mark, slice)))
    .map((part) => trimmed(text, clip(part, slice)))
    .filter((part) => part.start < part.end)
    .sort((a, b) => a.start - b.start);
  for (const part of inside) {
    const last = result.at(-1);
    if (last !== undefined && part.start <= last.end) {
      result[result.length - 1] = { ...last, end: Math.max(last.end, part.end) };
    } else {
      result.push({ ...part, sign });
    }
  }
  return result;
}

function clip(part: Slice, slice: Slice): Slice {
  return { start: Math.max(part.start, slice.start), end: Math.min(part.end, slice.end) };
}

/** Widened so that no mark comes between a letter and what is written on it, or between the halves of a character. */
function wholeLetters(text: string, part: Slice): Slice {
  const attached = /\p{M}|\u200d|[\udc00-\udfff]/u;
  let { start, end } = part;
  while (start > 0 && start < end && attached.test(text.charAt(start))) start -= 1;
  while (end < text.length && end > start && attached.test(text.charAt(end))) end += 1;
  return { start, end };
}

import type { Dossier } from '../../dossier/dossier.ts';
import { MisquotationError } from '../../dossier/misquotationError.ts';
import type { Slice } from '../../dossier/slice.ts';
import { allMarks, type MarkKind, type Mark as Meant, type Quote, storedText } from '../../views/model/quote.ts';
import { densest, excerptOf } from './excerpt.ts';
import { foldedOf } from './folded.ts';
import type { Mark, Sign } from './markUp.ts';
import { type Quotation, quoteInPieces } from './quotation.ts';
import { QUOTE_ROOMS } from './rooms.ts';

/** How words are marked, by why they are. */
const SIGNS: Readonly<Record<MarkKind, Sign>> = {
  match: '**',
  sentence: '__',
  answer: '***',
  time: '**',
  differing: '**',
  'left off': '__',
  said: '__',
  gone: '~~',
  added: '**',
  struck: '~~',
  unsure: '[?]',
};

/**
 * A quotation as one line of Markdown or, if it is long, as several that follow each other, each a part of its own; a passage
 * that is folded is one part with a line for each stretch that is in view. Throws {@link MisquotationError} if nothing is stored
 * of which it could be a slice.
 */
export function drawQuote(quote: Quote, dossier: Dossier): readonly (readonly Quotation[])[] {
  const text = storedText(quote.origin, dossier);
  if (text === undefined) throw new MisquotationError(`${quote.origin.document}: nothing is stored to quote from`);
  const { origin, whole, role } = quote;
  const marks = signed(allMarks(quote, dossier));
  const { line } = QUOTE_ROOMS[role];
  const pieces = shownOf(quote, text).map((slice) => quoteInPieces({ origin, text, whole }, slice, marks, line));
  const isDivided = pieces.some((each) => each.length > 1);
  return isDivided ? pieces.flat().map((piece) => [piece]) : [pieces.flat()];
}

export function signed(marks: readonly Meant[]): readonly Mark[] {
  return marks.map(({ start, end, as }) => ({ start, end, sign: SIGNS[as] }));
}

/** The slice itself, or the parts of it that there is room for. */
function shownOf({ slice, around, meant = [], marks, role }: Quote, text: string): readonly Slice[] {
  if (around === undefined) return [slice];
  const { excerpt, longFocus, fold } = QUOTE_ROOMS[role];
  if (fold !== undefined) return foldedOf(text, slice, { meant, around: around.length === 0 ? marks : around }, fold);
  const focus = densest(around, excerpt / 2);
  const isLong = focus !== null && longFocus === 'beginning' && focus.end - focus.start > excerpt;
  return [excerptOf(text, slice, isLong ? { start: focus.start, end: focus.start } : focus, excerpt)];
}

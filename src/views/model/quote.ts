import type { TextMark } from '../../dossier/document.ts';
import type { Dossier } from '../../dossier/dossier.ts';
import type { Slice } from '../../dossier/slice.ts';
import { marksIn } from '../../dossier/standingText.ts';

/** Where quoted words are stored: in a document, or among the words that were cited before it changed. */
export interface Origin {
  readonly document: string;
  /** Number of the former passage; offsets then count in its text. */
  readonly former?: number;
}

/**
 * Why some of the quoted words are marked: they match the query; they are the sentence that answers; they are the
 * person, place, time or number asked for; they name the time of the sentence; they are worded otherwise than in the
 * pasted text; the pasted text leaves them off; they are someone's own words in a sentence about them; they are gone
 * from the document; they came into it; the document has them struck through; text recognition may have misread them.
 */
export type MarkKind =
  | 'match'
  | 'sentence'
  | 'answer'
  | 'time'
  | 'differing'
  | 'left off'
  | 'said'
  | 'gone'
  | 'added'
  | 'struck'
  | 'unsure';

/** Marked words, by the offsets of the text that is quoted from. */
export interface Mark extends Slice {
  readonly as: MarkKind;
}

/** What a quotation is in its reply; a host gives each its own room. */
export type QuoteRole = 'passage' | 'line' | 'account' | 'event' | 'side';

/** A slice to be quoted. A host may show less of it, as one stretch or as several, each cut at its ends only; it marks every cut. */
export interface Quote {
  readonly origin: Origin;
  /** What is quoted if there is room for it. */
  readonly slice: Slice;
  /** The whole of which it is a part: if the quotation ends short of it, the cut is marked. */
  readonly whole: Slice;
  readonly marks: readonly Mark[];
  readonly role: QuoteRole;
  /** If the quotation may be shortened: what it is shortened around, or the places of which most are to be seen. */
  readonly around?: readonly Slice[];
  /** If the quotation may be shortened: what of it is meant, and stays in view before anything else. */
  readonly meant?: readonly Slice[];
  /** The passage around the slice, for a host that has room to show it. */
  readonly surroundings?: Slice;
}

/** The text that quotations of this origin are slices of, or undefined if nothing is stored. */
export function storedText(origin: Origin, dossier: Dossier): string | undefined {
  return origin.former === undefined
    ? dossier.document(origin.document)?.text
    : dossier.former(origin.document, origin.former)?.text;
}

/**
 * The marks of the text that quotations of this origin are slices of. They are looked up whenever one is drawn, so that
 * no answer can leave them out.
 */
export function storedMarks(origin: Origin, dossier: Dossier): readonly TextMark[] {
  const { document, former } = origin;
  return (former === undefined ? dossier.document(document)?.textMarks : dossier.former(document, former)?.marks) ?? [];
}

/** The marks of a quotation, with those that its text has itself. */
export function allMarks({ origin, slice, surroundings = slice, marks }: Quote, dossier: Dossier): readonly Mark[] {
  const stored = storedMarks(origin, dossier);
  const shown = {
    start: Math.min(slice.start, surroundings.start),
    end: Math.max(slice.end, surroundings.end),
  };
  return [
    ...marks,
    ...marksOn(marksIn(stored, 'struck', shown), 'struck'),
    ...marksOn(marksIn(stored, 'unsure', shown), 'unsure'),
  ];
}

/** The slices with why they are marked. */
export function marksOn(slices: readonly (Slice | null | undefined)[], as: MarkKind): readonly Mark[] {
  return slices.flatMap((slice) =>
    slice === null || slice === undefined ? [] : [{ start: slice.start, end: slice.end, as }],
  );
}

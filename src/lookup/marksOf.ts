import type { TextMark } from '../dossier/document.ts';
import type { Dossier } from '../dossier/dossier.ts';
import type { Place } from '../dossier/place.ts';
import { plainRuns, type QuotedRun, quotedRuns } from '../dossier/quotedRuns.ts';
import type { Slice } from '../dossier/slice.ts';
import { marksIn } from '../dossier/standingText.ts';
import { documentOf, textOf } from './lookUp.ts';

/** The marked slices of one kind in a place. Throws `MisquotationError` if the dossier does not have the document. */
export function marksOf(place: Place, as: TextMark['as'], dossier: Dossier): readonly Slice[] {
  return marksIn(documentOf(place.document, dossier).textMarks ?? [], as, place);
}

/** The characters of a place as runs that are struck or not. Throws as {@link textOf} does. */
export function runsOf(place: Place, dossier: Dossier): readonly QuotedRun[] {
  textOf(place, dossier);
  const { text, textMarks = [] } = documentOf(place.document, dossier);
  return quotedRuns(text, textMarks, place);
}

/** The characters of a place for a line of words, in which it is said what of them is struck. Throws as {@link textOf} does. */
export function shownTextOf(place: Place, dossier: Dossier): string {
  return plainRuns(runsOf(place, dossier));
}

import type { NumberedDocument } from '../../dossier/dossier.ts';
import { type Place, placeIn } from '../../dossier/place.ts';
import type { Slice } from '../../dossier/slice.ts';
import { nearestSlice } from '../../text/nearestSlice.ts';

/** The place of these very words that {@link nearestSlice} finds in a document; null if it does not have them. */
export function nearestPlace(document: NumberedDocument, words: string, near: Slice): Place | null {
  const slice = nearestSlice(document.standing, words, near);
  return slice === null ? null : placeIn(document, slice);
}

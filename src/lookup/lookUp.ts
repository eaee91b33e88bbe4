import type { PersonName } from '../answer/personName.ts';
import type { Dossier, NumberedDocument } from '../dossier/dossier.ts';
import { MisquotationError } from '../dossier/misquotationError.ts';
import { citationOf, type Passage } from '../dossier/passage.ts';
import type { Place } from '../dossier/place.ts';
import type { Slice } from '../dossier/slice.ts';

/**
 * What an answer points at in a dossier. All functions throw {@link MisquotationError} if
 * the dossier does not have it.
 */

export function documentOf(id: string, dossier: Dossier): NumberedDocument {
  const document = dossier.document(id);
  if (document === undefined) throw new MisquotationError(`the dossier ${dossier.name} has no document ${id}`);
  return document;
}

/** The characters of a place. */
export function textOf(place: Place, dossier: Dossier): string {
  const text = dossier.textAt(place);
  if (text === undefined)
    throw new MisquotationError(`${place.document} has no characters ${place.start}–${place.end}`);
  return text;
}

/** The passage in which a place is. */
export function passageOf(place: Place, dossier: Dossier): Passage {
  const passage = dossier.passageAround(place);
  if (passage === undefined)
    throw new MisquotationError(`no passage of ${place.document} holds ${place.start}–${place.end}`);
  return passage;
}

/** The citation of the passage in which a place is. */
export function citationAt(place: Place, dossier: Dossier): string {
  return citationOf(passageOf(place, dossier));
}

/** How someone is called. */
export function nameOf(name: PersonName, dossier: Dossier): string {
  if (!('preferred' in name)) return textOf(name, dossier);
  const shown = dossier.people.preferred[name.preferred];
  if (shown === undefined) throw new MisquotationError(`the team prefers no name for ${name.preferred}`);
  return shown;
}

/** The citation of a passage, with the part of it that is meant: `hearing:3@5-40`. */
export function citationOfPart(pinned: {
  readonly document: string;
  readonly passage: number;
  readonly part: Slice | null;
}): string {
  const whole = citationOf({ document: pinned.document, number: pinned.passage });
  return pinned.part === null ? whole : `${whole}@${pinned.part.start}-${pinned.part.end}`;
}

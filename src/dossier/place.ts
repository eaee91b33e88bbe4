import type { Slice } from './slice.ts';

/** A slice of a document of the dossier: how an answer points at words instead of copying them. */
export interface Place extends Slice {
  /** Id of the document. */
  readonly document: string;
}

/** The place of a slice in a document. */
export function placeIn(document: { readonly id: string }, { start, end }: Slice): Place {
  return { document: document.id, start, end };
}

/** Whether two places are the same characters of the same document. */
export function isSamePlace(a: Place, b: Place): boolean {
  return a.document === b.document && a.start === b.start && a.end === b.end;
}

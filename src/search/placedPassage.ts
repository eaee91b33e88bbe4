import { type NumberedDocument, passageCountOf } from '../dossier/dossier.ts';
import type { Passage } from '../dossier/passage.ts';

/** A passage beside the document that it is a slice of. */
export interface PlacedPassage {
  readonly passage: Passage;
  readonly document: NumberedDocument;
}

/** Whether a passage is all of its document, so that the title is about this very passage. */
export function isWhole({ document }: Pick<PlacedPassage, 'document'>): boolean {
  return passageCountOf(document) === 1;
}

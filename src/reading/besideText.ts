import type { Aside, DocumentContent } from '../dossier/document.ts';
import type { ReadingNote } from '../dossier/readingNote.ts';

/** What is kept beside the text of a document, without the lists that are empty. */
export function besideText(
  asides: readonly Aside[],
  notes: readonly ReadingNote[],
): Pick<DocumentContent, 'asides' | 'notes'> {
  return { ...(asides.length === 0 ? {} : { asides }), ...(notes.length === 0 ? {} : { notes }) };
}

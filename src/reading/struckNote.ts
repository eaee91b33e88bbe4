import type { TextMark } from '../dossier/document.ts';
import type { ReadingNote } from '../dossier/readingNote.ts';

/** The note on struck text, with its characters in UTF-16 units; none if nothing is struck. */
export function struckNotes(marks: readonly TextMark[] = []): readonly ReadingNote[] {
  const struck = marks.reduce((sum, { start, end, as }) => sum + (as === 'struck' ? end - start : 0), 0);
  return struck === 0 ? [] : [{ kind: 'struckText', count: struck }];
}

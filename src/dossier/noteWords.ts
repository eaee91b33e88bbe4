import { wording } from '../wording/catalogue.ts';
import type { NoteSentence } from '../wording/en/readingNotes.ts';
import type { Phrase } from '../wording/phrase.ts';
import type { NoteKind, ReadingNote } from './readingNote.ts';

/** Names in one sentence; the JSON has all. */
const MOST_NAMES = 8;

/**
 * The sentence on a note, without a full stop; names that come from the file are parts of their own. Of more than `most`
 * names it says how many more there are.
 */
export function noteWords(
  { kind, count, pages = [], names = [] }: ReadingNote,
  most = MOST_NAMES,
): Phrase<{ readonly name: string }> {
  const shown = names.slice(0, most).map((name) => ({ name }));
  // The compiler asks for the sentence of a kind that has none.
  const sentences: Readonly<Record<NoteKind, NoteSentence>> = wording.readingNotes.sentences;
  return sentences[kind]({
    count,
    pages,
    names: wording.counting.listOf(shown, names.length - shown.length),
  });
}

/** The same as plain text. */
export function noteText(note: ReadingNote, most?: number): string {
  return noteWords(note, most)
    .map((part) => (typeof part === 'string' ? part : part.name))
    .join('');
}

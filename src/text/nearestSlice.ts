import type { Slice } from '../dossier/slice.ts';

/** Finds these very words in a text: inside a slice, else the last before it, else the first behind it; null if there are none. */
export function nearestSlice(text: string, words: string, near: Slice): Slice | null {
  const inside = text.slice(near.start, near.end).indexOf(words);
  const before = inside >= 0 ? near.start + inside : text.lastIndexOf(words, near.start);
  const start = before >= 0 ? before : text.indexOf(words, near.start);
  return start < 0 ? null : { start, end: start + words.length };
}

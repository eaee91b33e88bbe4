import type { Slice } from '../../dossier/slice.ts';

/** Marks after which, before white space, no word, number or sign goes on. */
const SPACED_MARKS: ReadonlySet<string> = new Set('.,;:!?…،؛؟।');
/** The same of scripts without spaces. */
const MARKS: ReadonlySet<string> = new Set('。，、；：！？');
/** So far a break is looked for; in UTF-16 units. Only a text of number words alone is read otherwise if there is none. */
const FARTHEST = 1_000;

/**
 * A stretch of a text around a slice in which the words of the slice can be read as in the whole text: it begins and ends
 * where nothing goes on, and has a word before the slice and what can decide the last word behind it.
 */
export function wordBreaksAround(text: string, { start, end }: Slice): Slice {
  return { start: breakBefore(text, start), end: breakAfter(text, end) };
}

function breakBefore(text: string, before: number): number {
  for (let at = before - 1; at > 0; at -= 1) {
    const isFar = before - at > FARTHEST && /\s/u.test(text.charAt(at));
    if ((isFar || isBreak(text, at)) && hasTwoWords(text.slice(at, before))) return at;
  }
  return 0;
}

function breakAfter(text: string, after: number): number {
  for (let at = after; at < text.length; at += 1) {
    if (isBreak(text, at) || (at - after > FARTHEST && /\s/u.test(text.charAt(at)))) return at;
  }
  return text.length;
}

/** Whether nothing goes on from one side of a place to the other. */
function isBreak(text: string, at: number): boolean {
  const before = text.charAt(at - 1);
  return MARKS.has(before) || (SPACED_MARKS.has(before) && /\s/u.test(text.charAt(at)));
}

/** One would do, but a mark of a footnote is no word. */
function hasTwoWords(text: string): boolean {
  return /[\p{L}\p{N}][^\p{L}\p{N}]+[\p{L}\p{N}]/u.test(text);
}

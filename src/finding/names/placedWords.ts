import type { Slice } from '../../dossier/slice.ts';
import { APOSTROPHES } from '../../text/fold.ts';
import { foldedOf } from './foldedOf.ts';

/** A word of a text, also in folded form. */
export interface PlacedWord extends Slice {
  readonly text: string;
  readonly key: string;
}

const WORD = new RegExp(`[\\p{L}\\p{M}\\p{N}]+(?:[-‐‑.${APOSTROPHES}]+[\\p{L}\\p{M}\\p{N}]+)*`, 'gu');

/** The end of a word, or of the text behind it, that makes it a possessive. */
export const POSSESSIVE = new RegExp(`[${APOSTROPHES}]s?$`, 'u');

/** The words of a slice, in order; a hyphen, a dot or an apostrophe between letters does not end a word. */
export function placedWordsIn(text: string, slice: Slice): readonly PlacedWord[] {
  return [...text.slice(slice.start, slice.end).matchAll(WORD)].map((match) => ({
    start: slice.start + match.index,
    end: slice.start + match.index + match[0].length,
    text: match[0],
    key: foldedOf(match[0]),
  }));
}

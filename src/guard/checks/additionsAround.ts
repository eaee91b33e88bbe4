import type { Slice } from '../../dossier/slice.ts';

/** Brackets around more than this are no editor's addition; in UTF-16 units. */
const LONGEST_ADDITION = 1_000;
const BRACKETS = /\[[^[\]]*\]/gu;

/** The stretches in the square brackets of an editor that touch a slice of a text; a letter in brackets is part of its word: [t]he. */
export function additionsAround(text: string, { start, end }: Slice): readonly Slice[] {
  const from = Math.max(0, start - LONGEST_ADDITION);
  return [...text.slice(from, end + LONGEST_ADDITION).matchAll(BRACKETS)]
    .map(({ index, 0: { length } }) => ({ start: from + index, end: from + index + length }))
    .filter((one) => one.end - one.start <= LONGEST_ADDITION + 2)
    .filter((one) => one.end - one.start > 3 || !/\p{L}/u.test(text.charAt(one.end)));
}

/** The places of a table of words (see `DateWords`), each with its forms; empty for a place without a word. */
export function placesOf(table: string | undefined): readonly (readonly string[])[] {
  if (table === undefined || table === '') return [];
  return table
    .split(' ')
    .map((forms) => (forms === '-' ? [] : forms.split('/').map((form) => form.replaceAll('_', ' '))));
}

/** Each form of a table with the number of its place, the first of which is `first`. */
export function numbersOf(table: string | undefined, first: number): readonly (readonly [string, number])[] {
  return placesOf(table).flatMap((forms, place) => forms.map((form) => [form, place + first] as const));
}

/** Matches nothing. */
export const NOTHING = '[^\\s\\S]';

/** A pattern for any of the words, the longest first; a space is a gap. */
export function anyOf(words: Iterable<string>): string {
  const longestFirst = [...new Set(words)].toSorted((a, b) => b.length - a.length);
  return longestFirst.length === 0 ? NOTHING : `(?:${longestFirst.join('|').replaceAll(' ', '\\s')})`;
}

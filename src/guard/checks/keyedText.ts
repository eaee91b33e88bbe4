import { contains, type Slice } from '../../dossier/slice.ts';
import { type ComparedWord, comparedWords } from '../../languages/comparedWords.ts';
import { ELLIPSIS, plainKey } from './plainLetters.ts';

/** Characters around a stretch of a text that can decide how its first and last word are read. */
const AROUND = 40;

/** The words of a stretch of a text, as the text around them has them: the n't of can't is a word. */
export function wordsWithin(text: string, within: Slice): readonly ComparedWord[] {
  const from = Math.max(0, within.start - AROUND);
  return comparedWords(text.slice(from, within.end + AROUND))
    .map((word) => ({ ...word, start: word.start + from, end: word.end + from }))
    .filter((word) => contains(within, word));
}

/** The keys of the words in a slice of a text, of those in one of the pieces if there are any. */
export function keysIn(text: string, slice: Slice | null, pieces: readonly Slice[] = []): readonly string[] {
  if (slice === null) return [];
  return wordsWithin(text, slice)
    .filter((word) => pieces.length === 0 || pieces.some((piece) => contains(piece, word)))
    .map(({ key }) => key);
}

/** The words of a stretch of a text that are not in some slices of it, by their keys, with its ellipses and brackets. */
export function keyedText(text: string, within: Slice, left: readonly Slice[] = []): string {
  let at = within.start;
  const kept = wordsWithin(text, within).map((word) => {
    const between = marksOf(text.slice(at, word.start));
    const [before, behind] = bracketsOf(word, between);
    at = word.end;
    return `${before}${left.some((slice) => contains(slice, word)) ? '' : plainKey(word)}${behind}`;
  });
  return [...kept, marksOf(text.slice(at, within.end))].join(' · ');
}

/**
 * The marks before and behind a word of which some letters are in brackets. The letter of [t]he is part of its word; words
 * beside it in the same brackets are an addition: [the crew: t]he.
 */
function bracketsOf({ surface }: ComparedWord, between: string): readonly [before: string, behind: string] {
  const closes = /^[^[\]]*\]/u.test(surface);
  const opens = /\[[^[\]]*$/u.test(surface);
  const before = !closes ? between : between.endsWith('[') ? between.slice(0, -1) : `${between}]`;
  return [before, opens ? '[' : ''];
}

function marksOf(between: string): string {
  const ellipsis = ELLIPSIS.test(between) ? ' … ' : '';
  return `${between.replace(/[^[\]]/gu, '')}${ellipsis}`;
}

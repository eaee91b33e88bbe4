import { fold } from '../text/fold.ts';

/** The folded words of a list that is written with white space between them. */
export function foldedWords(list: string): ReadonlySet<string> {
  return new Set(wordsOf(list).map(fold));
}

/** The words of a list that is written with white space between them, as they are. */
export function wordsOf(list: string): readonly string[] {
  return list.split(/\s+/u).filter((word) => word !== '');
}

/** The words of a list that is written with white space between them, as a set. */
export function words(list: string): ReadonlySet<string> {
  return new Set(wordsOf(list));
}

/** Entries of a map in which each word of the list has the same value. */
export function each<Value>(list: string, value: Value): readonly (readonly [string, Value])[] {
  return wordsOf(list).map((word) => [word, value] as const);
}

/** A pattern that matches nothing: for an ending that a language does not have. */
export const NEVER = /(?!)/u;

/** Every stem of a list with every ending of another. */
export function inflected(stems: string, endings: string): string {
  return wordsOf(stems)
    .flatMap((stem) => wordsOf(endings).map((ending) => stem + ending))
    .join(' ');
}

/** Phrases that are written with commas between them, each as its words. */
export function phrasesOf(list: string): readonly (readonly string[])[] {
  return list.split(',').map(wordsOf);
}

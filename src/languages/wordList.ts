import { fold } from '../text/fold.ts';

/** The folded words of a list that is written with white space between them. */
export function foldedWords(list: string): ReadonlySet<string> {
  return new Set(wordsOf(list).map(fold));
}

/** The words of a list that is written with white space between them, as they are. */
export function wordsOf(list: string): readonly string[] {
  return list.split(/\s+/u).filter((word) => word !== '');
}

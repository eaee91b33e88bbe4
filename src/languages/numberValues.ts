import { fold } from '../text/fold.ts';
import { wordsOf } from './wordList.ts';

/** The values of folded number words that are listed in order, from `first` on, each `step` more than the one before. */
export function inOrder(list: string, first = 1, step = 1): readonly (readonly [string, number])[] {
  return wordsOf(list).map((word, place) => [fold(word), first + place * step] as const);
}

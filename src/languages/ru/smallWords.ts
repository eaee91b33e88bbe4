import type { SmallWords } from '../parts/smallWords.ts';
import { foldedWords } from '../wordList.ts';

export const russianSmallWords: SmallWords = {
  content: foldedWords('человек человека жизнь город'),
  negations: foldedWords('не нет ни никогда никто ничего без'),
};

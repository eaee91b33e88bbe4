import type { SmallWords } from '../parts/smallWords.ts';
import { foldedWords } from '../wordList.ts';

export const frenchSmallWords: SmallWords = {
  negations: foldedWords('ne pas jamais sans aucun'),
};

import type { SmallWords } from '../parts/smallWords.ts';
import { foldedWords } from '../wordList.ts';

export const spanishSmallWords: SmallWords = {
  negations: foldedWords('no sin nunca jamás nadie ninguno'),
};

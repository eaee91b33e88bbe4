import type { SmallWords } from '../parts/smallWords.ts';
import { foldedWords } from '../wordList.ts';

export const turkishSmallWords: SmallWords = {
  content: foldedWords('milyar milyon katrilyon trilyon'),
  negations: foldedWords('değil yok hiç asla'),
};

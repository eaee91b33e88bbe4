import type { SmallWords } from '../parts/smallWords.ts';
import { foldedWords } from '../wordList.ts';

export const germanSmallWords: SmallWords = {
  content: foldedWords('gott ag gehen geht gegangen mann mensch menschen tag tage tagen jahr jahre jahren uhr wort'),
  negations: foldedWords('nicht kein keine keinen keiner nie niemals niemand nichts ohne'),
};

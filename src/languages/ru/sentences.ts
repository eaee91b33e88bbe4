import type { SentenceWords } from '../parts/sentenceWords.ts';
import { wordsOf } from '../wordList.ts';

export const russianSentences: SentenceWords = {
  abbreviations: new Set(wordsOf('г гг т.е т.д т.п им ул')),
};

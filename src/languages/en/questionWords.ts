import type { QuestionWords } from '../parts/questionWords.ts';
import { foldedWords } from '../wordList.ts';
import { ENGLISH_IDLE_WORDS } from './idleWords.ts';

export const englishQuestionWords: QuestionWords = {
  asking: foldedWords('who whom whose what which when where why how'),
  empty: foldedWords(
    'did does do was were is are has have had can could would should will many much long often tell please there any anyone anything someone something',
  ),
  idle: ENGLISH_IDLE_WORDS,
  saying: foldedWords('say says said saying tell tells told state states stated statement declare declares declared'),
};

import type { Language } from '../language.ts';
import { russianQuestionWords } from './questionWords.ts';
import { russianSentences } from './sentences.ts';
import { russianSmallWords } from './smallWords.ts';

export const russian = {
  tag: 'ru',
  questionWords: russianQuestionWords,
  sentences: russianSentences,
  smallWords: russianSmallWords,
} satisfies Language;

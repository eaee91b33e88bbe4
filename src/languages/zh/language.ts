import type { Language } from '../language.ts';
import { chineseQuestionWords } from './questionWords.ts';
import { chineseSmallWords } from './smallWords.ts';

export const chinese = {
  tag: 'zh',
  questionWords: chineseQuestionWords,
  smallWords: chineseSmallWords,
} satisfies Language;

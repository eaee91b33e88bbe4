import type { Language } from '../language.ts';
import { turkishQuestionWords } from './questionWords.ts';
import { turkishSmallWords } from './smallWords.ts';
import { turkishStem } from './stem.ts';

export const turkish = {
  tag: 'tr',
  questionWords: turkishQuestionWords,
  smallWords: turkishSmallWords,
  stem: turkishStem,
} satisfies Language;

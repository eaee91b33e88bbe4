import type { Language } from '../language.ts';
import { arabicQuestionWords } from './questionWords.ts';
import { arabicSmallWords } from './smallWords.ts';
import { arabicSpeech } from './speech.ts';
import { arabicStem } from './stem.ts';

export const arabic = {
  tag: 'ar',
  questionWords: arabicQuestionWords,
  smallWords: arabicSmallWords,
  stem: arabicStem,
  speech: arabicSpeech,
} satisfies Language;

import type { Language } from '../language.ts';
import { chineseAmounts } from './amounts.ts';
import { chineseAskedForm } from './askedForm.ts';
import { chineseAsking } from './asking.ts';
import { chineseDates } from './dates.ts';
import { chineseExampleQuestions } from './exampleQuestions.ts';
import { chineseFollowUps } from './followUps.ts';
import { chineseMail } from './mail.ts';
import { chineseQuestionWords } from './questionWords.ts';
import { chineseSmallWords } from './smallWords.ts';
import { chineseSpanSigns } from './spanSigns.ts';
import { chineseSpeech } from './speech.ts';
import { chineseStance } from './stance.ts';
import { chineseTalk } from './talk.ts';
import { chineseTranscripts } from './transcripts.ts';
import { chineseTurningWords } from './turningWords.ts';

export const chinese = {
  tag: 'zh',
  mail: chineseMail,
  stance: chineseStance,
  speech: chineseSpeech,
  transcripts: chineseTranscripts,
  dates: chineseDates,
  questionWords: chineseQuestionWords,
  smallWords: chineseSmallWords,
  asking: chineseAsking,
  followUps: chineseFollowUps,
  askedForm: chineseAskedForm,
  amounts: chineseAmounts,
  spanSigns: chineseSpanSigns,
  turningWords: chineseTurningWords,
  talk: chineseTalk,
  exampleQuestions: chineseExampleQuestions,
} satisfies Language;

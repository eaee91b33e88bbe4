import type { Language } from '../language.ts';
import { arabicAmounts } from './amounts.ts';
import { arabicAskedForm } from './askedForm.ts';
import { arabicAsking } from './asking.ts';
import { arabicDates } from './dates.ts';
import { arabicDocuments } from './documents.ts';
import { arabicExampleQuestions } from './exampleQuestions.ts';
import { arabicFollowUps } from './followUps.ts';
import { arabicMail } from './mail.ts';
import { arabicNameForms } from './nameForms.ts';
import { arabicQuestionWords } from './questionWords.ts';
import { arabicSmallWords } from './smallWords.ts';
import { arabicSpanSigns } from './spanSigns.ts';
import { arabicSpeech } from './speech.ts';
import { arabicStance } from './stance.ts';
import { arabicStem } from './stem.ts';
import { arabicTalk } from './talk.ts';
import { arabicTranscripts } from './transcripts.ts';
import { arabicTurningWords } from './turningWords.ts';

export const arabic = {
  tag: 'ar',
  mail: arabicMail,
  stance: arabicStance,
  transcripts: arabicTranscripts,
  dates: arabicDates,
  questionWords: arabicQuestionWords,
  smallWords: arabicSmallWords,
  stem: arabicStem,
  speech: arabicSpeech,
  asking: arabicAsking,
  followUps: arabicFollowUps,
  askedForm: arabicAskedForm,
  nameForms: arabicNameForms,
  documents: arabicDocuments,
  amounts: arabicAmounts,
  spanSigns: arabicSpanSigns,
  turningWords: arabicTurningWords,
  talk: arabicTalk,
  exampleQuestions: arabicExampleQuestions,
} satisfies Language;

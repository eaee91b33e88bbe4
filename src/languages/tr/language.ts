import type { Language } from '../language.ts';
import { turkishAmounts } from './amounts.ts';
import { turkishAskedForm } from './askedForm.ts';
import { turkishAsking } from './asking.ts';
import { turkishDates } from './dates.ts';
import { turkishDocuments } from './documents.ts';
import { turkishExampleQuestions } from './exampleQuestions.ts';
import { turkishFollowUps } from './followUps.ts';
import { turkishMail } from './mail.ts';
import { turkishQuestionWords } from './questionWords.ts';
import { turkishSmallWords } from './smallWords.ts';
import { turkishSpanSigns } from './spanSigns.ts';
import { turkishSpeech } from './speech.ts';
import { turkishStance } from './stance.ts';
import { turkishStem } from './stem.ts';
import { turkishTalk } from './talk.ts';
import { turkishTranscripts } from './transcripts.ts';
import { turkishTurningWords } from './turningWords.ts';

export const turkish = {
  tag: 'tr',
  mail: turkishMail,
  stance: turkishStance,
  transcripts: turkishTranscripts,
  dates: turkishDates,
  questionWords: turkishQuestionWords,
  smallWords: turkishSmallWords,
  stem: turkishStem,
  asking: turkishAsking,
  followUps: turkishFollowUps,
  askedForm: turkishAskedForm,
  documents: turkishDocuments,
  amounts: turkishAmounts,
  spanSigns: turkishSpanSigns,
  turningWords: turkishTurningWords,
  speech: turkishSpeech,
  talk: turkishTalk,
  exampleQuestions: turkishExampleQuestions,
} satisfies Language;

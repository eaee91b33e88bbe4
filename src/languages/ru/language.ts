import type { Language } from '../language.ts';
import { russianAmounts } from './amounts.ts';
import { russianAskedForm } from './askedForm.ts';
import { russianAsking } from './asking.ts';
import { russianClauses } from './clauses.ts';
import { russianDates } from './dates.ts';
import { russianDocuments } from './documents.ts';
import { russianExampleQuestions } from './exampleQuestions.ts';
import { russianFollowUps } from './followUps.ts';
import { russianMail } from './mail.ts';
import { russianQuestionWords } from './questionWords.ts';
import { russianSentences } from './sentences.ts';
import { russianSmallWords } from './smallWords.ts';
import { russianSpanSigns } from './spanSigns.ts';
import { russianSpeech } from './speech.ts';
import { russianStance } from './stance.ts';
import { russianTalk } from './talk.ts';
import { russianTranscripts } from './transcripts.ts';
import { russianTurningWords } from './turningWords.ts';

export const russian = {
  tag: 'ru',
  mail: russianMail,
  stance: russianStance,
  transcripts: russianTranscripts,
  dates: russianDates,
  questionWords: russianQuestionWords,
  sentences: russianSentences,
  smallWords: russianSmallWords,
  speech: russianSpeech,
  asking: russianAsking,
  followUps: russianFollowUps,
  askedForm: russianAskedForm,
  documents: russianDocuments,
  amounts: russianAmounts,
  spanSigns: russianSpanSigns,
  clauses: russianClauses,
  turningWords: russianTurningWords,
  talk: russianTalk,
  exampleQuestions: russianExampleQuestions,
} satisfies Language;

import type { Language } from '../language.ts';
import { germanAmounts } from './amounts.ts';
import { germanAskedForm } from './askedForm.ts';
import { germanAsking } from './asking.ts';
import { germanClauses } from './clauses.ts';
import { germanDates } from './dates.ts';
import { germanDocuments } from './documents.ts';
import { germanExampleQuestions } from './exampleQuestions.ts';
import { germanFollowUps } from './followUps.ts';
import { germanMail } from './mail.ts';
import { germanNameForms } from './nameForms.ts';
import { germanQuestionWords } from './questionWords.ts';
import { germanSentences } from './sentences.ts';
import { germanSmallWords } from './smallWords.ts';
import { germanSpanSigns } from './spanSigns.ts';
import { germanSpeech } from './speech.ts';
import { germanStance } from './stance.ts';
import { germanTalk } from './talk.ts';
import { germanTranscripts } from './transcripts.ts';
import { germanTurningWords } from './turningWords.ts';

export const german = {
  tag: 'de',
  mail: germanMail,
  stance: germanStance,
  transcripts: germanTranscripts,
  dates: germanDates,
  questionWords: germanQuestionWords,
  sentences: germanSentences,
  smallWords: germanSmallWords,
  speech: germanSpeech,
  asking: germanAsking,
  followUps: germanFollowUps,
  askedForm: germanAskedForm,
  nameForms: germanNameForms,
  documents: germanDocuments,
  amounts: germanAmounts,
  spanSigns: germanSpanSigns,
  clauses: germanClauses,
  turningWords: germanTurningWords,
  talk: germanTalk,
  exampleQuestions: germanExampleQuestions,
} satisfies Language;

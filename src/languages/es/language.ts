import type { Language } from '../language.ts';
import { spanishAmounts } from './amounts.ts';
import { spanishAskedForm } from './askedForm.ts';
import { spanishAsking } from './asking.ts';
import { spanishClauses } from './clauses.ts';
import { spanishDates } from './dates.ts';
import { spanishDocuments } from './documents.ts';
import { spanishExampleQuestions } from './exampleQuestions.ts';
import { spanishFollowUps } from './followUps.ts';
import { spanishMail } from './mail.ts';
import { spanishNameForms } from './nameForms.ts';
import { spanishQuestionWords } from './questionWords.ts';
import { spanishSmallWords } from './smallWords.ts';
import { spanishSpanSigns } from './spanSigns.ts';
import { spanishSpeech } from './speech.ts';
import { spanishStance } from './stance.ts';
import { spanishStem } from './stem.ts';
import { spanishTalk } from './talk.ts';
import { spanishTranscripts } from './transcripts.ts';
import { spanishTurningWords } from './turningWords.ts';

export const spanish = {
  tag: 'es',
  mail: spanishMail,
  stance: spanishStance,
  transcripts: spanishTranscripts,
  dates: spanishDates,
  questionWords: spanishQuestionWords,
  smallWords: spanishSmallWords,
  stem: spanishStem,
  asking: spanishAsking,
  followUps: spanishFollowUps,
  askedForm: spanishAskedForm,
  nameForms: spanishNameForms,
  documents: spanishDocuments,
  amounts: spanishAmounts,
  spanSigns: spanishSpanSigns,
  clauses: spanishClauses,
  turningWords: spanishTurningWords,
  speech: spanishSpeech,
  talk: spanishTalk,
  exampleQuestions: spanishExampleQuestions,
} satisfies Language;

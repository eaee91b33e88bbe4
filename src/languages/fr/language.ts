import type { Language } from '../language.ts';
import { frenchClauses } from './clauses.ts';
import { frenchDates } from './dates.ts';
import { frenchDocuments } from './documents.ts';
import { frenchMail } from './mail.ts';
import { frenchNameForms } from './nameForms.ts';
import { frenchSmallWords } from './smallWords.ts';
import { frenchSpeech } from './speech.ts';
import { frenchStance } from './stance.ts';
import { frenchTalk } from './talk.ts';
import { frenchTranscripts } from './transcripts.ts';
import { frenchTurningWords } from './turningWords.ts';

export const french = {
  tag: 'fr',
  mail: frenchMail,
  stance: frenchStance,
  transcripts: frenchTranscripts,
  dates: frenchDates,
  smallWords: frenchSmallWords,
  nameForms: frenchNameForms,
  documents: frenchDocuments,
  clauses: frenchClauses,
  turningWords: frenchTurningWords,
  speech: frenchSpeech,
  talk: frenchTalk,
} satisfies Language;

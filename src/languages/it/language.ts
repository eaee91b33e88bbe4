import type { Language } from '../language.ts';
import { italianDates } from './dates.ts';
import { italianDocuments } from './documents.ts';
import { italianMail } from './mail.ts';
import { italianNameForms } from './nameForms.ts';
import { italianSpeech } from './speech.ts';
import { italianStance } from './stance.ts';
import { italianTranscripts } from './transcripts.ts';
import { italianTurningWords } from './turningWords.ts';

export const italian = {
  tag: 'it',
  mail: italianMail,
  stance: italianStance,
  transcripts: italianTranscripts,
  nameForms: italianNameForms,
  documents: italianDocuments,
  turningWords: italianTurningWords,
  dates: italianDates,
  speech: italianSpeech,
} satisfies Language;

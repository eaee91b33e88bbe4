import type { Language } from '../language.ts';
import { dutchDates } from './dates.ts';
import { dutchDocuments } from './documents.ts';
import { dutchMail } from './mail.ts';
import { dutchNameForms } from './nameForms.ts';
import { dutchSpeech } from './speech.ts';
import { dutchStance } from './stance.ts';
import { dutchTranscripts } from './transcripts.ts';
import { dutchTurningWords } from './turningWords.ts';

export const dutch = {
  tag: 'nl',
  mail: dutchMail,
  stance: dutchStance,
  transcripts: dutchTranscripts,
  nameForms: dutchNameForms,
  documents: dutchDocuments,
  turningWords: dutchTurningWords,
  dates: dutchDates,
  speech: dutchSpeech,
} satisfies Language;

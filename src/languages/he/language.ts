import type { Language } from '../language.ts';
import { hebrewDates } from './dates.ts';
import { hebrewDocuments } from './documents.ts';
import { hebrewMail } from './mail.ts';
import { hebrewQuotationMarks } from './quotationMarks.ts';
import { hebrewSpeech } from './speech.ts';
import { hebrewStance } from './stance.ts';
import { hebrewTranscripts } from './transcripts.ts';
import { hebrewTurningWords } from './turningWords.ts';

export const hebrew = {
  tag: 'he',
  mail: hebrewMail,
  stance: hebrewStance,
  speech: hebrewSpeech,
  transcripts: hebrewTranscripts,
  quotationMarks: hebrewQuotationMarks,
  documents: hebrewDocuments,
  turningWords: hebrewTurningWords,
  dates: hebrewDates,
} satisfies Language;

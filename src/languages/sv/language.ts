import type { Language } from '../language.ts';
import { swedishDates } from './dates.ts';
import { swedishMail } from './mail.ts';
import { swedishNameForms } from './nameForms.ts';
import { swedishQuotationMarks } from './quotationMarks.ts';
import { swedishSpeech } from './speech.ts';
import { swedishStance } from './stance.ts';
import { swedishTranscripts } from './transcripts.ts';
import { swedishTurningWords } from './turningWords.ts';

export const swedish = {
  tag: 'sv',
  mail: swedishMail,
  stance: swedishStance,
  transcripts: swedishTranscripts,
  nameForms: swedishNameForms,
  quotationMarks: swedishQuotationMarks,
  turningWords: swedishTurningWords,
  dates: swedishDates,
  speech: swedishSpeech,
} satisfies Language;

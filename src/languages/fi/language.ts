import type { Language } from '../language.ts';
import { finnishDates } from './dates.ts';
import { finnishMail } from './mail.ts';
import { finnishQuotationMarks } from './quotationMarks.ts';
import { finnishSpeech } from './speech.ts';
import { finnishStance } from './stance.ts';
import { finnishTranscripts } from './transcripts.ts';
import { finnishTurningWords } from './turningWords.ts';

export const finnish = {
  tag: 'fi',
  mail: finnishMail,
  stance: finnishStance,
  transcripts: finnishTranscripts,
  quotationMarks: finnishQuotationMarks,
  turningWords: finnishTurningWords,
  dates: finnishDates,
  speech: finnishSpeech,
} satisfies Language;

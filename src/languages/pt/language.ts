import type { Language } from '../language.ts';
import { portugueseDates } from './dates.ts';
import { portugueseMail } from './mail.ts';
import { portugueseNameForms } from './nameForms.ts';
import { portugueseSpeech } from './speech.ts';
import { portugueseStance } from './stance.ts';
import { portugueseTranscripts } from './transcripts.ts';
import { portugueseTurningWords } from './turningWords.ts';

export const portuguese = {
  tag: 'pt',
  mail: portugueseMail,
  stance: portugueseStance,
  transcripts: portugueseTranscripts,
  nameForms: portugueseNameForms,
  turningWords: portugueseTurningWords,
  dates: portugueseDates,
  speech: portugueseSpeech,
} satisfies Language;

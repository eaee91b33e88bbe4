import type { Language } from '../language.ts';
import { portugueseNameForms } from './nameForms.ts';
import { portugueseStance } from './stance.ts';
import { portugueseTranscripts } from './transcripts.ts';

export const portuguese = {
  tag: 'pt',
  stance: portugueseStance,
  transcripts: portugueseTranscripts,
  nameForms: portugueseNameForms,
} satisfies Language;

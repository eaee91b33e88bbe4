import type { Language } from '../language.ts';
import { portugueseNameForms } from './nameForms.ts';
import { portugueseTranscripts } from './transcripts.ts';

export const portuguese = {
  tag: 'pt',
  transcripts: portugueseTranscripts,
  nameForms: portugueseNameForms,
} satisfies Language;

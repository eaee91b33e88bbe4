import type { Language } from '../language.ts';
import { swedishNameForms } from './nameForms.ts';
import { swedishQuotationMarks } from './quotationMarks.ts';
import { swedishTranscripts } from './transcripts.ts';

export const swedish = {
  tag: 'sv',
  transcripts: swedishTranscripts,
  nameForms: swedishNameForms,
  quotationMarks: swedishQuotationMarks,
} satisfies Language;

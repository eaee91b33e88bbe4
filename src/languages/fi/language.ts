import type { Language } from '../language.ts';
import { finnishQuotationMarks } from './quotationMarks.ts';
import { finnishTranscripts } from './transcripts.ts';

export const finnish = {
  tag: 'fi',
  transcripts: finnishTranscripts,
  quotationMarks: finnishQuotationMarks,
} satisfies Language;

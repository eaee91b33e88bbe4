import type { Language } from '../language.ts';
import { finnishQuotationMarks } from './quotationMarks.ts';
import { finnishStance } from './stance.ts';
import { finnishTranscripts } from './transcripts.ts';

export const finnish = {
  tag: 'fi',
  stance: finnishStance,
  transcripts: finnishTranscripts,
  quotationMarks: finnishQuotationMarks,
} satisfies Language;

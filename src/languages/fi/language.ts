import type { Language } from '../language.ts';
import { finnishQuotationMarks } from './quotationMarks.ts';

export const finnish = {
  tag: 'fi',
  quotationMarks: finnishQuotationMarks,
} satisfies Language;

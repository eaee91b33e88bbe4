import type { Language } from '../language.ts';
import { hebrewQuotationMarks } from './quotationMarks.ts';

export const hebrew = {
  tag: 'he',
  quotationMarks: hebrewQuotationMarks,
} satisfies Language;

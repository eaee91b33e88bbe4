import type { Language } from '../language.ts';
import { hebrewDocuments } from './documents.ts';
import { hebrewQuotationMarks } from './quotationMarks.ts';

export const hebrew = {
  tag: 'he',
  quotationMarks: hebrewQuotationMarks,
  documents: hebrewDocuments,
} satisfies Language;

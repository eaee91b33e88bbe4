import type { Language } from '../language.ts';
import { swedishNameForms } from './nameForms.ts';
import { swedishQuotationMarks } from './quotationMarks.ts';

export const swedish = {
  tag: 'sv',
  nameForms: swedishNameForms,
  quotationMarks: swedishQuotationMarks,
} satisfies Language;

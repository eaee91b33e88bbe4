import type { Language } from '../language.ts';
import { frenchNameForms } from './nameForms.ts';
import { frenchSmallWords } from './smallWords.ts';

export const french = {
  tag: 'fr',
  smallWords: frenchSmallWords,
  nameForms: frenchNameForms,
} satisfies Language;

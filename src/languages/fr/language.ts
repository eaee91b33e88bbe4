import type { Language } from '../language.ts';
import { frenchDocuments } from './documents.ts';
import { frenchNameForms } from './nameForms.ts';
import { frenchSmallWords } from './smallWords.ts';

export const french = {
  tag: 'fr',
  smallWords: frenchSmallWords,
  nameForms: frenchNameForms,
  documents: frenchDocuments,
} satisfies Language;

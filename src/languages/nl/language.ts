import type { Language } from '../language.ts';
import { dutchDocuments } from './documents.ts';
import { dutchNameForms } from './nameForms.ts';

export const dutch = {
  tag: 'nl',
  nameForms: dutchNameForms,
  documents: dutchDocuments,
} satisfies Language;

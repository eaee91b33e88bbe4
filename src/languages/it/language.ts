import type { Language } from '../language.ts';
import { italianDocuments } from './documents.ts';
import { italianNameForms } from './nameForms.ts';

export const italian = {
  tag: 'it',
  nameForms: italianNameForms,
  documents: italianDocuments,
} satisfies Language;

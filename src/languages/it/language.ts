import type { Language } from '../language.ts';
import { italianNameForms } from './nameForms.ts';

export const italian = {
  tag: 'it',
  nameForms: italianNameForms,
} satisfies Language;

import type { Language } from '../language.ts';
import { dutchNameForms } from './nameForms.ts';

export const dutch = {
  tag: 'nl',
  nameForms: dutchNameForms,
} satisfies Language;

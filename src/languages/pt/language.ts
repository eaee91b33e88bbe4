import type { Language } from '../language.ts';
import { portugueseNameForms } from './nameForms.ts';

export const portuguese = {
  tag: 'pt',
  nameForms: portugueseNameForms,
} satisfies Language;

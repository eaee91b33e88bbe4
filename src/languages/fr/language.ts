import type { Language } from '../language.ts';
import { frenchSmallWords } from './smallWords.ts';

export const french = {
  tag: 'fr',
  smallWords: frenchSmallWords,
} satisfies Language;

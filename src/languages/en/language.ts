import type { Language } from '../language.ts';

export const english = { tag: 'en' } satisfies Language;

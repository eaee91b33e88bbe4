import type { Language } from '../language.ts';

export const arabic = { tag: 'ar' } satisfies Language;

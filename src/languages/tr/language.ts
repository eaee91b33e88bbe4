import type { Language } from '../language.ts';

export const turkish = { tag: 'tr' } satisfies Language;

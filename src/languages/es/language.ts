import type { Language } from '../language.ts';

export const spanish = { tag: 'es' } satisfies Language;

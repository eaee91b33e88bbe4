import type { Language } from '../language.ts';

export const russian = { tag: 'ru' } satisfies Language;

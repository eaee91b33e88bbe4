import type { Language } from '../language.ts';

export const german = { tag: 'de' } satisfies Language;

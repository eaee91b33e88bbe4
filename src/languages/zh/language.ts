import type { Language } from '../language.ts';

export const chinese = { tag: 'zh' } satisfies Language;

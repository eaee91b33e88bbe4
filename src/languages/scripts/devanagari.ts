import type { Script } from './script.ts';

export const devanagari: Script = { letter: /\p{Script=Devanagari}/u, languages: ['hi', 'mr'] };

import { arabicScript } from './arabic.ts';
import { cyrillic } from './cyrillic.ts';
import { devanagari } from './devanagari.ts';
import { eastAsian } from './eastAsian.ts';
import { hebrewScript } from './hebrew.ts';
import { latin } from './latin.ts';
import type { Script } from './script.ts';

/** Every script that the program knows; the first one that fits a text counts. */
export const SCRIPTS: readonly Script[] = [latin, cyrillic, arabicScript, hebrewScript, devanagari, eastAsian];

import type { Stemming } from '../parts/stemming.ts';
import { baseForm } from './irregularWords.ts';
import { oneSpelling } from './spellings.ts';

/** Snowball's stem of the base form in one spelling, so that “ran” meets “run” and “harbour” “harbor”. */
export const englishStem: Stemming = (folded, snowball) => snowball(oneSpelling(baseForm(folded)));

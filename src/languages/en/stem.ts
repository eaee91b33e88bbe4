import type { Stemming } from '../parts/stemming.ts';
import { baseForm } from './irregularWords.ts';

/** Snowball's stem of the base form, so that “ran” meets “run”. */
export const englishStem: Stemming = (folded, snowball) => snowball(baseForm(folded));

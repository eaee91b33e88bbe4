import { english } from '../en/english.ts';
import { translated, type Wording } from '../translation.ts';

/** The bot's own words in French; what is missing is said in English. */
export const french: Wording = translated(english, {});

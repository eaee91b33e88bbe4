import { english } from '../en/english.ts';
import { translated, type Wording } from '../translation.ts';

/** The bot's own words in Spanish; what is missing is said in English. */
export const spanish: Wording = translated(english, {});

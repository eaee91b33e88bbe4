import { english } from '../en/english.ts';
import { translated, type Wording } from '../translation.ts';

/** The bot's own words in German; what is missing is said in English. */
export const german: Wording = translated(english, {});

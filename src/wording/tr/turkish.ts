import { english } from '../en/english.ts';
import { translated, type Wording } from '../translation.ts';

/** The bot's own words in Turkish; what is missing is said in English. */
export const turkish: Wording = translated(english, {});

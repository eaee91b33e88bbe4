import { english } from '../en/english.ts';
import { translated, type Wording } from '../translation.ts';

/** The bot's own words in Chinese; what is missing is said in English. */
export const chinese: Wording = translated(english, {});

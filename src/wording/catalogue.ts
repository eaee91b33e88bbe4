import { english } from './en/english.ts';

/** Everything that the bot says of its own, by topic: what a folder of another language has to have. */
export type Wording = typeof english;

/** The words in which the bot speaks. */
export const wording: Wording = english;

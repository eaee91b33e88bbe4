import { english } from './en/english.ts';

/**
 * Everything that the bot says of its own, by topic: what a folder of another language has to have.
 *
 * Every sentence and label that the bot shows to people is here: notes in answers, errors that say what to do next,
 * buttons and dialogues, what commands and options are for, how dates are written, why a file is not read. Elsewhere are
 * only: lines of the log, errors of the bot itself and faults of the configuration, which the operator reads;
 * descriptions of fields for programs that read the JSON; the labels of Discord, and the sandbox, which stands for
 * Discord; identifiers, such as names of commands and values of enumerations. A test holds this.
 */
export type Wording = typeof english;

/** The words in which the bot speaks: the one place that says which language is used. */
export const wording: Wording = english;

/**
 * Every limit of Discord's that the bot has to keep, as its documentation states them. Lengths count UTF-16
 * units: Discord counts code points in places, so that the stricter of the two is kept throughout.
 */

/** Components of one message, nested ones included. */
export const MAX_COMPONENTS = 40;
/** Characters over all text displays of one message. */
export const MAX_TEXT = 4000;
export const MAX_BUTTONS_IN_ROW = 5;
export const MAX_CUSTOM_ID = 100;
export const MAX_BUTTON_LABEL = 80;

export const MAX_CHOICES = 25;
export const MAX_CHOICE_NAME = 100;
export const MAX_CHOICE_VALUE = 100;

export const MAX_OPTIONS = 25;
export const MAX_COMMAND_DESCRIPTION = 100;
/** Longest text that a user may type into an option. */
export const MAX_OPTION_TEXT = 6000;
/** Largest number that an integer option may take: what a double holds exactly. */
export const MAX_OPTION_NUMBER = 2 ** 53 - 1;

/** Milliseconds after which an interaction that was not acknowledged has failed. */
export const ACKNOWLEDGE_WITHIN = 3_000;

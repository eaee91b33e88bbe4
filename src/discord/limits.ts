/**
 * The limits of Discord that the bot keeps, from Discord's documentation. Lengths count UTF-16 units. Discord counts code
 * points in some places, so UTF-16 units are the stricter measure. Where it counts bytes, that is said.
 */

/** Components of one message, including nested ones. */
export const MAX_COMPONENTS = 40;
/** Characters in all text displays of one message together. */
export const MAX_TEXT = 4000;
/**
 * Bytes of UTF-8 in all text displays of one message together. Discord does not document this limit. Above it, it answers with
 * the status 500: measured (discord-api-docs, issue 8554) was a sum of 10,170 bytes, of which each text display takes 12 by
 * itself. What buttons take of it is not known, so that there is room left for them.
 */
export const MAX_TEXT_BYTES = 9_000;
export const MAX_BUTTONS_IN_ROW = 5;
export const MAX_CUSTOM_ID = 100;
export const MAX_BUTTON_LABEL = 80;
export const MAX_MODAL_TITLE = 45;
/** Characters that are typed into one field of a dialogue. */
export const MAX_MODAL_TEXT = 4000;
export const MAX_THREAD_NAME = 100;

/** Files of one message, and pictures of one gallery. */
export const MAX_FILES = 10;
export const MAX_GALLERY_ITEMS = 10;
/** Bytes of one file, if neither the server nor the bot has paid for more. */
export const MAX_FILE_BYTES = 10 * 1024 * 1024;
/** Alternative text of a picture, or description of a file. */
export const MAX_FILE_DESCRIPTION = 1024;

export const MAX_CHOICES = 25;
export const MAX_CHOICE_NAME = 100;
export const MAX_CHOICE_VALUE = 100;

export const MAX_OPTIONS = 25;
export const MAX_COMMAND_DESCRIPTION = 100;
/** Longest text that a user may type into an option. */
export const MAX_OPTION_TEXT = 6000;
/** Largest number that an integer option may take: the largest integer that a double represents exactly. */
export const MAX_OPTION_NUMBER = 2 ** 53 - 1;

/** Milliseconds after which an interaction fails if it was not acknowledged. */
export const ACKNOWLEDGE_WITHIN = 3_000;

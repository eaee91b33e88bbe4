/** Pins of one briefing: more than anyone reads, and than a document of some sixty pages holds. */
export const MOST_PINS = 100;
/** Briefings of one channel and dossier. */
export const MOST_BRIEFINGS = 50;
/** UTF-16 units. A note is said in a few sentences; Discord's dialogue takes up to 4,000. */
export const LONGEST_NOTE = 1000;
export const LONGEST_NAME = 80;

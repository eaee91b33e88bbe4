/** Most pins of one briefing. Exported, so many make a document of some sixty pages. */
export const MOST_PINS = 100;
/** Most briefings of one channel on one dossier. */
export const MOST_BRIEFINGS = 50;
/** Longest note in UTF-16 units: a few sentences. Discord's dialogue would take 4,000. */
export const LONGEST_NOTE = 1000;
/** Longest name of a briefing in UTF-16 units. */
export const LONGEST_NAME = 80;

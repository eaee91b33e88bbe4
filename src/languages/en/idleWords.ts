/** Nouns that only say what kind of thing is asked for. What is asked for may be anything of the kind, whatever a text calls it. */
const KINDS = 'dates?|days?|years?|months?|times?|hours?|places?|locations?|numbers?|names?|amounts?|reasons?';
/** What may come between the question word and such a noun. */
const DESCRIBING = '(?:(?:exact|precise|specific|full|real|official|other) )?';
const BEFORE = "(?:what|which)(?:'s|’s| is| was| are| were)?(?: the| his| her| its| their)? ";

/** What may follow it: another noun makes a compound of it, as in “name plate”. */
const AFTER =
  ' (?:of|for|that|which|when|where|why|who|in|on|at|by|behind|between|did|does|do|was|were|is|are|has|have|had|will|would|can|could|should|must|may|might|the|an?|his|her|its|their|this|there|it|they|he|she|we|you)(?![\\p{L}])|\\W*$';

/**
 * Stretches of an English question that are no words to look for: that something happened, the noun that only names the kind
 * of thing asked for (“what is the date of the fire”), and “called” in “what is it called”.
 */
export const ENGLISH_IDLE_WORDS: readonly RegExp[] = [
  /(?<!\p{L})(?:tak(?:e|es|en|ing)|took) place(?!\p{L})/giu,
  /(?<!\p{L})(?:happen(?:s|ed|ing)?|occur(?:s|red|ring)?)(?!\p{L})/giu,
  new RegExp(`(?<=(?<!\\p{L})${BEFORE}${DESCRIBING})(?:${KINDS})(?=${AFTER})`, 'giu'),
  /(?<=['’]s? (?:full |real |first |last )?)names?(?=\W*$)/giu,
  /(?<!\p{L})(?:called|named|known(?: as| by)?|termed|dubbed|referred to as)(?=\W*$)/giu,
];

import { wordsOfAll } from './list.ts';

/** How words change the sense of a sentence that they are left out of, or put into. */
export type Turn = 'negation' | 'number' | 'condition' | 'attribution';

/** All negations, folded. */
const NEGATIONS: ReadonlySet<string> = new Set([
  ...wordsOfAll(({ smallWords }) => smallWords?.negations),
  ...wordsOfAll(({ turningWords }) => turningWords?.negations),
]);
const DENIALS = wordsOfAll(({ turningWords }) => turningWords?.denials);
const CONDITIONS = wordsOfAll(({ turningWords }) => turningWords?.conditions);
const ATTRIBUTIONS = wordsOfAll(({ turningWords }) => turningWords?.attributions);
const TAKING_BACK = wordsOfAll(({ turningWords }) => turningWords?.afterNegation);
const COUNTING = wordsOfAll(({ amounts }) => amounts?.counting);

const LIMITS = wordsOfAll(({ turningWords }) => turningWords?.limits);

/** Whether a word, by its key, limits the one beside it: “may come”, “almost done”. */
export function isLimit(key: string | undefined): boolean {
  return key !== undefined && LIMITS.has(key);
}

/** Whether words have a negation or else a number, by their keys. */
function touchedBy(keys: readonly string[]): Turn | null {
  if (keys.some((key) => NEGATIONS.has(key))) return 'negation';
  return keys.some((key) => /\p{N}/u.test(key) || COUNTING.has(key)) ? 'number' : null;
}

/** Most words of a change, in both texts together, that is no more than a limit: will, may. */
const MOST_LIMITING = 3;

/** What a change of these words does to the sense, the gravest first, by their keys; null if it turns nothing. */
export function alertOf(keys: readonly string[]): Turn | null {
  return touchedBy(keys) ?? turnOf(keys) ?? (keys.length <= MOST_LIMITING && keys.some(isLimit) ? 'condition' : null);
}

/**
 * How a sentence is turned by words of it that a quotation leaves out; null if it is not. Two negations of one clause
 * (“nobody doubts that”) turn nothing, and “not only” negates nothing.
 */
export function turnOf(keys: readonly string[]): Exclude<Turn, 'number'> | null {
  const negations = keys.filter((key, at) => NEGATIONS.has(key) && !TAKING_BACK.has(keys[at + 1] ?? '')).length;
  const denials = keys.filter((key) => DENIALS.has(key)).length;
  // French and others negate with two words, so that only a denial makes two of one.
  if (negations > 0 ? denials === 0 : denials > 0) return 'negation';
  const own = keys.filter((key, at) => !NEGATIONS.has(keys[at - 1] ?? '') || !TAKING_BACK.has(key));
  if (own.some((key) => CONDITIONS.has(key))) return 'condition';
  return own.some((key) => ATTRIBUTIONS.has(key)) ? 'attribution' : null;
}

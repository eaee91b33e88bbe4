import { distance } from 'fastest-levenshtein';

/**
 * Spellings of one sound in Latin transcriptions of Arabic, Hebrew, Persian and Russian names, replaced in this
 * order. What is left are consonants in one spelling and vowels in three classes.
 */
const REWRITES: readonly (readonly [RegExp, string])[] = [
  [/(?<=..)eh$/g, 'a'],
  [/ph/g, 'f'],
  [/sch|sh|ch(?=t)/g, 'S'],
  [/tch|ch/g, 'C'],
  [/kh|gh/g, 'K'],
  [/zh|dj|j/g, 'J'],
  [/dh|th/g, 'd'],
  [/ck|q|c|k/g, 'k'],
  [/x/g, 'ks'],
  [/w|v/g, 'v'],
  [/ou|oo|u|o/g, 'u'],
  [/[iy]+(?=[aeiouy])/g, 'y'],
  [/ee|ie|ei|ai|ay|ey|i|y(?![aeu])|e/g, 'i'],
  [/a+/g, 'a'],
  [/(.)\1+/g, '$1'],
  [/(?<=[aiu])h$/g, ''],
  [/(?<=..)a$/g, ''],
];

/** Names shorter than this have too many namesakes under any key; in letters. */
const SHORTEST_NAME = 4;
/** Shortest key worth comparing: two consonants. */
const SHORTEST_KEY = 2;

/**
 * The key under which the Latin spellings of one name meet (Haniya, Haniyeh, Haniyya), or null for a word that is
 * too short or in another script. Takes a folded word.
 */
export function nameKey(folded: string): string | null {
  if (folded.length < SHORTEST_NAME || !/^[a-z]+$/.test(folded)) return null;
  const key = rewrite(folded).replace(/[aiu]/g, '');
  const initialVowel = /^[aeiou]/.test(folded) ? 'a' : '';
  return key.length >= SHORTEST_KEY ? initialVowel + key : null;
}

function rewrite(folded: string): string {
  return REWRITES.reduce((word, [pattern, by]) => word.replace(pattern, by), folded);
}

/** Least likeness, from 0 to 1, of two respelled names that share a key; short keys have many namesakes. */
const LEAST_LIKENESS = 0.65;
const LEAST_LIKENESS_SHORT = 0.8;

/** Whether two folded words can be spellings of one name: same key, and vowels that do not differ too much. */
export function areNameVariants(a: string, b: string): boolean {
  const key = nameKey(a);
  if (key === null || key !== nameKey(b)) return false;
  const [first, second] = [rewrite(a), rewrite(b)];
  const longest = Math.max(first.length, second.length);
  const consonants = key.replace(/^a/, '').length;
  return 1 - distance(first, second) / longest >= (consonants > SHORTEST_KEY ? LEAST_LIKENESS : LEAST_LIKENESS_SHORT);
}

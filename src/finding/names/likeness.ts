import { PARTICLES } from '../../languages/allNameForms.ts';
import { fold } from '../../text/fold.ts';
import { remembered } from '../../text/remembered.ts';
import { foldedOf } from './foldedOf.ts';
import { soundDistance } from './soundDistance.ts';
import { soundsOf } from './sounds.ts';
import { inLatinLetters, lacksVowels } from './transliteration.ts';

/** Shortest Latin word, in letters, of which another spelling can be told; shorter ones have too many namesakes. */
const SHORTEST = 3;
/** Shortest that can be told closely. */
const SHORTEST_CLOSE = 4;
/** Most that two spellings of one name may lie apart, as a share of the longer one's sounds and one more. */
const FARTHEST = 0.23;
/** The same for spellings that hardly anyone would take for two names. */
const FARTHEST_CLOSE = 0.15;

/** Names are compared with many others: what a word comes to is found once. */
const latinOf = remembered((word) => inLatinLetters(foldedOf(word)));
const soundsIn = remembered((word) => soundsOf(latinOf(word)));

/** How surely two words are spellings of one name: `same` as folded, `close`, `possible`, or not at all. */
export type NameLikeness = 'same' | 'close' | 'possible' | null;

/** Compares two words in any letter case and script. */
export function nameLikeness(a: string, b: string): NameLikeness {
  const apart = nameDistance(a, b);
  if (apart === null) return null;
  if (apart === 0) return foldedOf(a) === foldedOf(b) ? 'same' : 'close';
  if (apart <= FARTHEST_CLOSE) return 'close';
  return apart <= FARTHEST ? 'possible' : null;
}

/**
 * How far two words lie apart as spellings of one name: 0 where they sound alike, about 1 where they have nothing in
 * common; null where they are too short to tell, or no words.
 */
export function nameDistance(a: string, b: string): number | null {
  const [first, second] = [foldedOf(a), foldedOf(b)];
  if (first === second) return first === '' ? null : 0;
  const shortest = Math.min(latinOf(a).length, latinOf(b).length);
  if (shortest < SHORTEST) return null;
  const [soundsA, soundsB] = [soundsIn(a), soundsIn(b)];
  const unvowelled = lacksVowels(first) !== lacksVowels(second);
  const room = (unvowelled ? Math.min : Math.max)(soundsA.length, soundsB.length) + 1;
  const apart = soundDistance(soundsA, soundsB, unvowelled) / room;
  // Three letters hold too little for more than a perhaps.
  return shortest < SHORTEST_CLOSE && !unvowelled && apart > 0
    ? Math.max(apart, (FARTHEST_CLOSE + FARTHEST) / 2)
    : apart;
}

/**
 * Whether two words, or two names of as many words, can be spellings of one name. Lenient: of a hundred spellings it
 * knows nearly ninety, and of a thousand pairs of other names it takes two or three for spellings of one.
 */
export function areNameVariants(a: string, b: string): boolean {
  const [first, second] = [wordsOf(a), wordsOf(b)];
  return (
    first.length > 0 &&
    first.length === second.length &&
    first.every((word, place) => nameLikeness(word, second[place] ?? '') !== null)
  );
}

function wordsOf(name: string): readonly string[] {
  const words = fold(name)
    .split(/[\s\p{Pd}]+/u)
    .filter((word) => /\p{L}/u.test(word));
  const telling = words.filter((word) => !PARTICLES.has(word));
  return telling.length > 0 ? telling : words;
}

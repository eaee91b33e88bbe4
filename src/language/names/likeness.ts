import { fold } from '../fold.ts';
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

/** How surely two words are spellings of one name: `same` as folded, `close`, `possible`, or not at all. */
export type NameLikeness = 'same' | 'close' | 'possible' | null;

/** Compares two words in any letter case and script. */
export function nameLikeness(a: string, b: string): NameLikeness {
  const [first, second] = [fold(a), fold(b)];
  if (first === second) return first === '' ? null : 'same';
  const [latinA, latinB] = [inLatinLetters(first), inLatinLetters(second)];
  const shortest = Math.min(latinA.length, latinB.length);
  if (shortest < SHORTEST) return null;
  const [soundsA, soundsB] = [soundsOf(latinA), soundsOf(latinB)];
  const unvowelled = lacksVowels(first) !== lacksVowels(second);
  const room = (unvowelled ? Math.min : Math.max)(soundsA.length, soundsB.length) + 1;
  const apart = soundDistance(soundsA, soundsB, unvowelled) / room;
  if (apart <= FARTHEST_CLOSE && (shortest >= SHORTEST_CLOSE || unvowelled)) return 'close';
  return apart <= FARTHEST ? 'possible' : null;
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
  return fold(name)
    .split(/[\s\p{Pd}]+/u)
    .filter((word) => /\p{L}/u.test(word));
}

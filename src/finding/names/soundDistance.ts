import {
  FIRST_SOUND,
  OMISSIONS,
  OMISSIONS_AT_END,
  OTHER_OMISSION,
  OTHER_SUBSTITUTIONS,
  SUBSTITUTIONS,
  UNWRITTEN_VOWEL,
} from '../../languages/scripts/soundCosts.ts';
import { SOUNDS, VOWELS } from '../../languages/scripts/sounds.ts';

const COUNT = SOUNDS.length;
const isVowel = Uint8Array.from(SOUNDS, (sound) => Number(VOWELS.includes(sound)));
const substitution = substitutionCosts();
const omission = omissionCosts();
const omissionAtEnd = omissionCosts(OMISSIONS_AT_END);

/** Place of each sound in the tables by its character code; other characters count as a consonant of their own. */
const places = new Uint8Array(128).fill(SOUNDS.indexOf('q'));
for (let place = 0; place < COUNT; place += 1) places[SOUNDS.charCodeAt(place)] = place;

function substitutionCosts(): Float64Array {
  const costs = new Float64Array(COUNT * COUNT);
  for (let a = 0; a < COUNT; a += 1) {
    for (let b = 0; b < COUNT; b += 1) {
      costs[a * COUNT + b] = a === b ? 0 : (OTHER_SUBSTITUTIONS[(isVowel[a] ?? 0) + (isVowel[b] ?? 0)] ?? 1);
    }
  }
  for (const [cost, pairs] of SUBSTITUTIONS) {
    for (const pair of pairs.split(' ')) {
      const [a, b] = [SOUNDS.indexOf(pair.charAt(0)), SOUNDS.indexOf(pair.charAt(1))];
      costs[a * COUNT + b] = cost;
      costs[b * COUNT + a] = cost;
    }
  }
  return costs;
}

function omissionCosts(more: typeof OMISSIONS = []): Float64Array {
  const costs = new Float64Array(COUNT).fill(OTHER_OMISSION);
  for (const [cost, sounds] of [...OMISSIONS, ...more]) for (const sound of sounds) costs[SOUNDS.indexOf(sound)] = cost;
  return costs;
}

/**
 * The distance of two words in sound: the cost of the cheapest way from one to the other, by the tables of
 * `soundCosts.ts` (Wagner and Fischer 1974). Both are strings of sounds. `unvowelled`: the script of one of them has no
 * letters for vowels.
 */
export function soundDistance(a: string, b: string, unvowelled = false): number {
  let row = firstSoundRow(b, unvowelled);
  let next = new Float64Array(b.length + 1);
  for (let i = 1; i <= a.length; i += 1) {
    nextSoundRow(
      row,
      next,
      { code: a.charCodeAt(i - 1), at: i - 1, isLast: i === a.length, isSole: a.length === 1 },
      b,
      unvowelled,
    );
    [row, next] = [next, row];
  }
  return row[b.length] ?? 0;
}

/** A sound of a word. */
interface PlacedSound {
  /** Its UTF-16 unit. */
  readonly code: number;
  /** Its place in the word. */
  readonly at: number;
  /** Whether it ends the word. */
  readonly isLast: boolean;
  /** Whether it is all of the word. */
  readonly isSole: boolean;
}

/** The cost of each beginning of a word if the other word has no sound: the first row of the table of distances. */
export function firstSoundRow(word: string, unvowelled: boolean): Float64Array<ArrayBuffer> {
  const row = new Float64Array(word.length + 1);
  for (let j = 1; j <= word.length; j += 1) row[j] = (row[j - 1] ?? 0) + omissionOf(word, j - 1, unvowelled);
  return row;
}

/**
 * Fills `next` with the row for one more sound of the other word: the distance of its sounds so far from each beginning of
 * `word`. The last number of the row of the last sound is the {@link soundDistance}.
 */
export function nextSoundRow(
  row: Float64Array,
  next: Float64Array,
  sound: PlacedSound,
  word: string,
  unvowelled: boolean,
): void {
  const place = places[sound.code] ?? 0;
  const omitted = omissionAt(place, sound.at === 0 && !sound.isSole, sound.isLast, unvowelled);
  const from = place * COUNT;
  next[0] = (row[0] ?? 0) + omitted;
  for (let j = 1; j <= word.length; j += 1) {
    const weight = sound.at === 0 && j === 1 ? FIRST_SOUND : 1;
    const replaced = (row[j - 1] ?? 0) + weight * (substitution[from + placeOf(word, j - 1)] ?? 1);
    next[j] = Math.min(replaced, (row[j] ?? 0) + omitted, (next[j - 1] ?? 0) + omissionOf(word, j - 1, unvowelled));
  }
}

function placeOf(word: string, at: number): number {
  return places[word.charCodeAt(at)] ?? 0;
}

function omissionOf(word: string, at: number, unvowelled: boolean): number {
  return omissionAt(placeOf(word, at), at === 0 && word.length > 1, at === word.length - 1, unvowelled);
}

/** What it costs to leave out a sound, given by its place in the tables. `isFirst`: others follow it. */
function omissionAt(place: number, isFirst: boolean, isLast: boolean, unvowelled: boolean): number {
  if (isVowel[place] === 1) {
    if (unvowelled) return UNWRITTEN_VOWEL;
  } else if (isFirst) return FIRST_SOUND * (omission[place] ?? 1);
  return (isLast ? omissionAtEnd[place] : omission[place]) ?? 1;
}

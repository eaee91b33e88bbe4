import { PARTICLES } from '../../languages/allNameForms.ts';
import { CITIES } from '../../languages/en/cities.ts';
import { speechLexiconOf } from '../../languages/speechLexiconOf.ts';
import { fold } from '../../text/fold.ts';
import { remembered } from '../../text/remembered.ts';
import { foldedOf } from './foldedOf.ts';
import { LISTED_PLACES } from './listedPlaces.ts';
import { isAnotherByOneSound } from './soleDifference.ts';
import { soundDistance } from './soundDistance.ts';
import { soundsOf } from './sounds.ts';
import { inLatinLetters, lacksVowels } from './transliteration.ts';
import { isAnotherByTwoSounds } from './twoDifferences.ts';

/** Shortest word, in Latin letters, whose other spellings are recognised: shorter words are like too many names. */
const SHORTEST = 3;
/** Shortest word that can be close to another spelling. */
const SHORTEST_CLOSE = 4;
/** Greatest distance of two spellings of one name; see {@link nameDistance}. */
export const FARTHEST = 0.23;
/** The same for spellings that hardly anyone takes for two names, by the sounds of the longer one. */
const FARTHEST_CLOSE = { long: 0.15, short: 0.12 } as const;
/** Words of fewer sounds are short: a letter makes another name of them more easily. */
const LONG = 6;
/** A close spelling adds one sound for so many of the longer one at most: “kind” is not Kennedy. */
const SOUNDS_AN_ADDED = 4;

/** Each name is compared with many others, so the forms of a word are remembered. */
const latinOf = remembered((word) => inLatinLetters(foldedOf(word)));
/** The sounds of a word in any letter case and script. */
export const soundsIn = remembered((word) => soundsOf(latinOf(word)));

/**
 * How surely two words are spellings of one name. `same`: equal when folded; `close`: another spelling of it, which a
 * reply may take for it; `possible`: perhaps another name, about which a reply can only ask; null: they are not.
 */
export type NameLikeness = 'same' | 'close' | 'possible' | null;

/** Compares two words in any letter case and script. */
export function nameLikeness(a: string, b: string): NameLikeness {
  const apart = nameDistance(a, b);
  if (apart === null) return null;
  if (apart === 0) return foldedOf(a) === foldedOf(b) ? 'same' : 'close';
  if (apart > FARTHEST) return null;
  return apart <= farthestClose(a, b) && !mayBeAnother(a, b) ? 'close' : 'possible';
}

/** Longest word, in Latin letters, that another letter makes another word, if no other word is beside it. */
const LONGEST_SHORT = 4;

/**
 * The same for two words that are whole names, with nothing beside them to tell whose they are. Then the name of a known
 * place is no spelling of another (Grenada, Granada; Samara, Samarra), and neither are short words (Ely, Eli; Kano, Cano).
 * A city is another than each other city and than a first name. Another script may write the very name.
 */
export function loneNameLikeness(a: string, b: string): NameLikeness {
  const likeness = nameLikeness(a, b);
  if (likeness !== 'close' || latinOf(a) !== foldedOf(a) || latinOf(b) !== foldedOf(b)) return likeness;
  if (hasEnding(foldedOf(a), foldedOf(b))) return likeness;
  const isShort = Math.min(latinOf(a).length, latinOf(b).length) <= LONGEST_SHORT;
  const isListed = LISTED_PLACES.has(foldedOf(a)) || LISTED_PLACES.has(foldedOf(b));
  return isShort || isListed || areKnownApart(foldedOf(a), foldedOf(b)) ? 'possible' : likeness;
}

/** Shortest name to which a language may add the ending of a case: İstanbul’da. */
const SHORTEST_INFLECTED = 6;
/** Shortest such ending. */
const SHORTEST_ENDING = 2;

/** Whether one word is the other with an ending, and not another place. */
function hasEnding(a: string, b: string): boolean {
  const [shorter, longer] = a.length < b.length ? [a, b] : [b, a];
  const isPlace = LISTED_PLACES.has(longer) || CITIES.has(longer);
  const isLonger = longer.length >= shorter.length + SHORTEST_ENDING;
  return !isPlace && isLonger && shorter.length >= SHORTEST_INFLECTED && longer.startsWith(shorter);
}

/** First names as texts write them whose language is not known. */
const { firstNames } = speechLexiconOf(undefined);

/** Whether one word is a known city, and the other another city or a first name. */
function areKnownApart(a: string, b: string): boolean {
  return (CITIES.has(a) && (CITIES.has(b) || firstNames.has(b))) || (CITIES.has(b) && firstNames.has(a));
}

/** Spellings in a script without vowels are compared as strictly as long ones, for they have fewer letters. */
function farthestClose(a: string, b: string): number {
  const isLong = lacksVowelsOnce(a, b) || Math.max(soundsIn(a).length, soundsIn(b).length) >= LONG;
  return isLong ? FARTHEST_CLOSE.long : FARTHEST_CLOSE.short;
}

/** Whether one sound or the length makes another name of two words, both written with vowels or both without. */
function mayBeAnother(a: string, b: string): boolean {
  if (lacksVowelsOnce(a, b)) return false;
  const [first, second] = [soundsIn(a), soundsIn(b)];
  const added = Math.abs(first.length - second.length);
  const longest = Math.max(first.length, second.length);
  return (
    (added > 1 && added * SOUNDS_AN_ADDED > longest) ||
    isAnotherByOneSound(first, second) ||
    (isAnotherByTwoSounds(first, second) && !hasEnding(foldedOf(a), foldedOf(b)))
  );
}

function lacksVowelsOnce(a: string, b: string): boolean {
  return lacksVowels(foldedOf(a)) !== lacksVowels(foldedOf(b));
}

/**
 * The distance of two words as spellings of one name: 0 if they sound alike, about 1 if they have nothing in common. It
 * is the {@link soundDistance} per sound of the longer word. Null if a word is too short or has no known letters.
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
  // Words of three letters are at most a possible match.
  return shortest < SHORTEST_CLOSE && !unvowelled && apart > 0
    ? Math.max(apart, (FARTHEST_CLOSE.long + FARTHEST) / 2)
    : apart;
}

/**
 * Whether two words, or two names with equally many words, can be spellings of one name. It recognises nearly ninety of
 * a hundred spellings, and takes two or three of a thousand pairs of different names for one.
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

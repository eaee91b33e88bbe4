import { CONSONANT_CLASSES } from '../../languages/scripts/sounds.ts';
import { fold } from '../../text/fold.ts';
import { remembered } from '../../text/remembered.ts';
import { soundsOf } from './sounds.ts';
import { inLatinLetters } from './transliteration.ts';

const CLASSES: ReadonlyMap<string, string> = new Map(
  Object.entries(CONSONANT_CLASSES).flatMap(([letter, sounds]) => [...sounds].map((sound) => [sound, letter] as const)),
);

/** A name with at least so many consonants also has keys that leave one out. */
const LONG_ENOUGH = 2;
/** Most consonants of a key: names are short, and longer words would have too many keys. */
const LONGEST_SKELETON = 12;

/**
 * The keys that the spellings of a name share: its consonants by class, and the same with each consonant left out in
 * turn (as SymSpell does with letters). Two spellings of one name share at least one key. Takes a word in any script;
 * there is no key if none of its letters is known.
 */
export const nameKeys = remembered((word): readonly string[] => {
  const skeleton = skeletonOf(soundsOf(inLatinLetters(fold(word))));
  if (skeleton === '') return [];
  const keys = new Set([skeleton]);
  if (skeleton.length >= LONG_ENOUGH) {
    for (let at = 0; at < skeleton.length; at += 1) {
      keys.add(collapsed(skeleton.slice(0, at) + skeleton.slice(at + 1)));
    }
  }
  return [...keys];
});

function skeletonOf(sounds: string): string {
  let skeleton = '';
  for (const sound of sounds) skeleton += CLASSES.get(sound) ?? '';
  const short = collapsed(skeleton).slice(0, LONGEST_SKELETON);
  return short === '' && sounds !== '' ? 'A' : short;
}

function collapsed(skeleton: string): string {
  return skeleton.replace(/(.)\1+/gu, '$1');
}

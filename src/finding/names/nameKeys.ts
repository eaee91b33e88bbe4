import { fold } from '../../text/fold.ts';
import { soundsOf } from './sounds.ts';
import { inLatinLetters } from './transliteration.ts';

/** Consonants that transcribers write for one another, each class under one letter; J may be a y and is left out too. */
const CLASSES: Readonly<Record<string, string>> = {
  ...classOf('P', 'bpfvw'),
  ...classOf('K', 'kgqXG'),
  ...classOf('S', 'csSzZCJ'),
  ...classOf('T', 'tdTD'),
  ...classOf('N', 'mn'),
  ...classOf('L', 'l'),
  ...classOf('R', 'r'),
};

/** Consonants of a name from which on it bears one being left out. */
const LONG_ENOUGH = 2;
/** Names are short; more would only make keys without end of what is none. */
const LONGEST_SKELETON = 12;

/**
 * The keys under which the spellings of a name meet: its consonants by class, and the same with each left out in turn
 * (as SymSpell does with letters). Two spellings of one name share at least one. Empty for what has no letters that
 * are known. Takes a word in any script.
 */
export function nameKeys(word: string): readonly string[] {
  const skeleton = skeletonOf(soundsOf(inLatinLetters(fold(word))));
  if (skeleton === '') return [];
  const keys = new Set([skeleton]);
  if (skeleton.length >= LONG_ENOUGH) {
    for (let at = 0; at < skeleton.length; at += 1) {
      keys.add(collapsed(skeleton.slice(0, at) + skeleton.slice(at + 1)));
    }
  }
  return [...keys];
}

function skeletonOf(sounds: string): string {
  let skeleton = '';
  for (const sound of sounds) skeleton += CLASSES[sound] ?? '';
  const short = collapsed(skeleton).slice(0, LONGEST_SKELETON);
  return short === '' && sounds !== '' ? 'A' : short;
}

function collapsed(skeleton: string): string {
  return skeleton.replace(/(.)\1+/gu, '$1');
}

function classOf(letter: string, sounds: string): Readonly<Record<string, string>> {
  return Object.fromEntries([...sounds].map((sound) => [sound, letter]));
}

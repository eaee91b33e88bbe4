import { LANGUAGES } from '../../languages/list.ts';
import type { TalkWords } from '../../languages/parts/talkWords.ts';
import { fold } from '../../text/fold.ts';

/** Phrases of all languages by their first letter, the longest first. */
export type Phrases = ReadonlyMap<string, readonly string[]>;

/** Any letter of a script that puts no spaces between words: a phrase may end before another letter. */
const UNSPACED = /\p{Script=Han}/u;
const LETTER = /[\p{L}\p{M}\p{N}]/u;

/** A text as phrases are compared with it: folded, with one space between words. `ends` are offsets of the text, one for each unit. */
export interface Spoken {
  readonly letters: string;
  readonly ends: readonly number[];
}

/** A text without its signs, in the form in which phrases are. Hyphens part words. */
export function spokenOf(text: string): Spoken {
  let letters = '';
  const ends: number[] = [];
  let end = 0;
  for (const character of text) {
    end += character.length;
    const folded = LETTER.test(character) ? fold(character) : APOSTROPHE.test(character) ? '' : ' ';
    const added = folded === ' ' && (letters === '' || letters.endsWith(' ')) ? '' : folded;
    letters += added;
    for (let unit = 0; unit < added.length; unit += 1) ends.push(end);
    // What opens, such as ¿ or “, belongs to what follows.
    if (added === '' && ends.length > 0 && !OPENS.test(text.slice(ends.at(-1), end))) ends[ends.length - 1] = end;
  }
  return { letters, ends };
}

const OPENS = /[¿¡\p{Ps}\p{Pi}"]/u;
const APOSTROPHE = /['’‘ʼ´`]/u;

/** The phrases of some kinds in all languages. */
export function phrasesIn(...kinds: readonly Exclude<keyof TalkWords, 'laughter'>[]): Phrases {
  const all = LANGUAGES.flatMap(({ talk }) => (talk === undefined ? [] : kinds.map((kind) => talk[kind])))
    .flatMap((list) => list.split(','))
    .map((phrase) => spokenOf(phrase).letters.trim());
  const longest = [...new Set(all)].sort((a, b) => b.length - a.length);
  return Map.groupBy(longest, (phrase) => phrase.charAt(0));
}

/** Where the longest phrase ends that begins at this place; the place itself if none does. */
export function endOfPhrase(letters: string, at: number, phrases: Phrases): number {
  const found = phrases.get(letters.charAt(at))?.find((phrase) => {
    const next = letters.charAt(at + phrase.length);
    return letters.startsWith(phrase, at) && (next === '' || next === ' ' || UNSPACED.test(phrase.at(-1) ?? ''));
  });
  return at + (found?.length ?? 0);
}

import { tokenize } from '../../text/tokens.ts';
import { nameLikeness } from '../names/likeness.ts';

/** Whether two folded words of names are one name. */
export type IsOneName = (a: string, b: string) => boolean;

/** Words with a small letter are titles and offices, which may be left out. */
const LOWER = /^\p{Ll}/u;

/**
 * Whether two ways of naming a speaker can mean the same one: every name word of the shorter is one of the other, in some
 * spelling, as `isOneName` sees it. "Calder" is Captain Ines Calder; Ines Calder is not Tom Calder.
 */
export function isSameSpeaker(a: string, b: string, isOneName: IsOneName = areSpellings): boolean {
  const [shorter, longer] = [nameWords(a), nameWords(b)].sort((x, y) => x.length - y.length);
  if (shorter === undefined || longer === undefined || shorter.length === 0) return true;
  return shorter.every((word) => longer.some((other) => isOneName(word, other)));
}

/** Whether two folded words are surely spellings of one name. */
export function areSpellings(a: string, b: string): boolean {
  const likeness = nameLikeness(a, b);
  return a === b || likeness === 'same' || likeness === 'close';
}

function nameWords(name: string): readonly string[] {
  const tokens = tokenize(name);
  const capitalised = tokens.filter(({ surface }) => !LOWER.test(surface));
  return (capitalised.length > 0 ? capitalised : tokens).map(({ folded }) => folded);
}

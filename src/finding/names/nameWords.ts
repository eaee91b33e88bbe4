import { distance } from 'fastest-levenshtein';
import {
  BODY_CONJUNCTIONS,
  BODY_LINK_ARTICLES,
  BODY_LINKS,
  GENERATIONS,
  PARTICLES,
} from '../../languages/allNameForms.ts';
import { FEMALE_ENDING } from '../../languages/scripts/sounds.ts';
import { fold } from '../../text/fold.ts';
import { remembered } from '../../text/remembered.ts';
import { type NameLikeness, nameDistance, nameLikeness } from './likeness.ts';

const SEPARATOR = /[\s.]+/u;
/** Words between the words of the name of a body. */
const LINKS: ReadonlySet<string> = new Set([...BODY_LINKS, ...BODY_LINK_ARTICLES, ...BODY_CONJUNCTIONS, '&']);
const HYPHEN = /\p{Pd}+/u;

/** Whether a folded word tells generations of one name apart: Jr, III. */
export function isGeneration(folded: string): boolean {
  return GENERATIONS.has(folded);
}

/**
 * The folded words that distinguish a name from others. Particles (al-, bin, van) are left out unless the name has no other
 * word. Words that a hyphen joins are one. Initials are single letters.
 */
export const nameWords = remembered((name): readonly string[] => {
  const words = name.split(SEPARATOR).flatMap((word) => {
    const parts = word
      .split(HYPHEN)
      .map(foldedPart)
      .filter((part) => /[\p{L}\p{N}]/u.test(part));
    const telling = parts.length > 1 ? parts.filter((part) => !PARTICLES.has(part)) : parts;
    return parts.length === 0 ? [] : [(telling.length > 0 ? telling : parts).join('')];
  });
  const telling = words.filter((word) => !PARTICLES.has(word) && !LINKS.has(word));
  const named = telling.length > 0 ? telling : words;
  // Thomas Holm Jr. is Thomas Holm where nobody tells him from his father.
  return named.length > 2 && GENERATIONS.has(named.at(-1) ?? '') ? named.slice(0, -1) : named;
});

/** A ligature can hold several words (ﷺ); a part is one. */
function foldedPart(part: string): string {
  return fold(part).replace(/\s+/gu, '');
}

/** Two words of names one beside the other: as {@link nameLikeness}, and an initial is like any word that begins so. */
export function wordLikeness(a: string, b: string): NameLikeness {
  if (a.length === 1 || b.length === 1) return a.charAt(0) === b.charAt(0) ? 'close' : null;
  return nameLikeness(a, b);
}

/** From how many letters on a name bears a slip of one letter. */
const LONG_ENOUGH_FOR_SLIP = 6;

/** Whether one word is the other with one slip of the writer: a letter left out, added or exchanged. */
export function isSlip(a: string, b: string): boolean {
  return Math.min(a.length, b.length) >= LONG_ENOUGH_FOR_SLIP && a.charAt(0) === b.charAt(0) && distance(a, b) <= 1;
}

/** Most that two words may lie apart to be taken for one name without being asked; see {@link nameDistance}. */
const NEAR_ENOUGH = 0.1;
/** Whether two words are surely one name in writing: alike in sound but for vowels, and of one ending. */
export function isOneWord(a: string, b: string): boolean {
  if (a === b) return true;
  if (a.length === 1 || b.length === 1) return a.charAt(0) === b.charAt(0);
  if (FEMALE_ENDING.test(a) !== FEMALE_ENDING.test(b)) return false;
  const apart = nameDistance(a, b);
  return apart !== null && apart <= NEAR_ENOUGH;
}

/**
 * Whether two full names (first name, perhaps others, last name; as {@link nameWords}) can be one person's: the last names
 * are spellings of one name or, where the first names are the same, a slip apart; the first names too; and what stands
 * between is the same, abbreviated or left out. Two who share a surname stay two.
 */
export function canBeOnePerson(a: readonly string[], b: readonly string[]): boolean {
  const [firstA = '', lastA = '', firstB = '', lastB = ''] = [a[0], a.at(-1), b[0], b.at(-1)];
  if (a.length < 2 || b.length < 2) return false;
  const sameFirst = firstA === firstB && firstA.length > 1;
  if (!(isOneWord(lastA, lastB) || (sameFirst && isSlip(lastA, lastB)))) return false;
  // Of first names a slip makes other names: Marina, Marika.
  if (!isOneWord(firstA, firstB)) return false;
  const [fewer, more] = [a.slice(1, -1), b.slice(1, -1)].sort((x, y) => x.length - y.length);
  let from = 0;
  return (fewer ?? []).every((word) => {
    const at = (more ?? []).findIndex((other, place) => place >= from && isOneWord(word, other));
    from = at + 1;
    return at >= 0;
  });
}

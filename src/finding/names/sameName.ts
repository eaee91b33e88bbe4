import { distance } from 'fastest-levenshtein';
import { FEMALE_ENDING } from '../../languages/scripts/sounds.ts';
import { type NameLikeness, nameDistance, nameLikeness } from './likeness.ts';

/** How alike two words of names are: as {@link nameLikeness}; an initial is close to every word that begins with it. */
export function wordLikeness(a: string, b: string): NameLikeness {
  if (a.length === 1 || b.length === 1) return a.charAt(0) === b.charAt(0) ? 'close' : null;
  return nameLikeness(a, b);
}

/** Shortest name, in letters, in which one letter may be a slip. */
export const LONG_ENOUGH_FOR_SLIP = 6;

/** Whether two words differ by one slip of the writer: a letter left out, added or exchanged. */
export function isSlip(a: string, b: string): boolean {
  return Math.min(a.length, b.length) >= LONG_ENOUGH_FOR_SLIP && a.charAt(0) === b.charAt(0) && distance(a, b) <= 1;
}

/**
 * Greatest distance of two words that are joined to one name without a question from a user; see {@link nameDistance}.
 */
export const NEAR_ENOUGH = 0.1;

/**
 * Whether two words are surely spellings of one name: they sound alike but for vowels, and their gender is the same.
 */
export function isOneWord(a: string, b: string): boolean {
  if (!isOneFirstName(a, b)) return false;
  if (a === b || a.length === 1 || b.length === 1) return true;
  const likeness = nameLikeness(a, b);
  return likeness === 'same' || likeness === 'close';
}

/** The same for first names if the surnames agree: one vowel then makes no other name. */
export function isOneFirstName(a: string, b: string): boolean {
  if (a === b) return true;
  if (a.length === 1 || b.length === 1) return a.charAt(0) === b.charAt(0);
  if (FEMALE_ENDING.test(a) !== FEMALE_ENDING.test(b)) return false;
  const apart = nameDistance(a, b);
  return apart !== null && apart <= NEAR_ENOUGH;
}

/**
 * Whether two full names, as {@link nameWords}, can be one person's. Their last names must be spellings of one name or,
 * if the first names are the same, differ by a slip. Their first names must be spellings of one name. The words between
 * must be the same, abbreviated or left out. Two people with one surname stay two.
 */
export function canBeOnePerson(a: readonly string[], b: readonly string[]): boolean {
  const [firstA = '', lastA = '', firstB = '', lastB = ''] = [a[0], a.at(-1), b[0], b.at(-1)];
  if (a.length < 2 || b.length < 2) return false;
  const sameFirst = firstA === firstB && firstA.length > 1;
  if (!(isOneWord(lastA, lastB) || (sameFirst && isSlip(lastA, lastB)))) return false;
  // A slip makes another name of a first name: Marina, Marika.
  const alike = nameDistance(lastA, lastB) === 0 ? isOneFirstName : isOneWord;
  if (!alike(firstA, firstB)) return false;
  const [fewer, more] = [a.slice(1, -1), b.slice(1, -1)].sort((x, y) => x.length - y.length);
  let from = 0;
  return (fewer ?? []).every((word) => {
    const at = (more ?? []).findIndex((other, place) => place >= from && isOneWord(word, other));
    from = at + 1;
    return at >= 0;
  });
}

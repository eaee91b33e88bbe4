import type { Dossier } from '../../dossier/dossier.ts';
import { areNameVariants } from '../../finding/names/likeness.ts';
import { nameWords } from '../../finding/names/nameWords.ts';

/**
 * Whether two ways to write a name can mean the same one: they share a word in some spelling, one is the initials of the
 * other, or the team says so. A simpler rule than the one that finds people: it may not tell namesakes apart, but it never
 * takes one person's name for that of someone whose name has no word of it.
 */
export function shareName(a: string, b: string, dossier: Dossier): boolean {
  const [one, other] = [nameWords(a), nameWords(b)];
  if (one.some((word) => other.some((each) => word === each || areNameVariants(word, each)))) return true;
  if (isInitials(a, b) || isInitials(b, a) || isGivenAs(a, b, dossier) || isGivenAs(b, a, dossier)) return true;
  const { same, preferred } = dossier.people;
  const groups = [...same, ...Object.entries(preferred)];
  const isIn = (group: readonly string[], words: readonly string[]): boolean =>
    group.some((name) => nameWords(name).join(' ') === words.join(' '));
  return groups.some((group) => isIn(group, one) && isIn(group, other));
}

/** Whether a short form is made of the first letters of the words of a longer one: “FU” of “Ferry Union”. */
function isInitials(short: string, long: string): boolean {
  const letters = nameWords(short).join('');
  const words = nameWords(long);
  return words.length > 1 && letters === words.map((word) => word.charAt(0)).join('');
}

/** Capitals that a text may give behind a name: “Harbour Board (HB)”. */
const CAPITALS = /^\p{Lu}[\p{Lu}.]{1,7}$/u;

/** Whether the dossier gives some capitals, in parentheses, right behind a name. */
function isGivenAs(short: string, long: string, { documents }: Dossier): boolean {
  if (!CAPITALS.test(short) || long === '') return false;
  return ['(', '(the ', '(“', '("', '(the “'].some((opening) =>
    documents.some(({ text }) => text.includes(`${long} ${opening}${short}`)),
  );
}

import { areSpellings } from '../../../../finding/people/isSameSpeaker.ts';
import type { RoleWords } from '../../../../languages/parts/roleWords.ts';
import type { ParsedRole } from './parsedRole.ts';

/** How a role that a text gives compares with the one asked for. */
export interface RoleLikeness {
  readonly how: 'same' | 'other' | null;
  /** From 0 to 1. */
  readonly sureness: number;
}

const NONE: RoleLikeness = { how: null, sureness: 0 };

/** The numbers of comparing roles, chosen by hand: how sure it is that they are the same. */
const SURENESS = {
  same: 1,
  /** A director leads, although a text may have another leader too. */
  within: 0.85,
  /** “The mayor”, if the sentence, the one before it, the passage, or what is before that names of what. */
  inSentence: 0.85,
  near: 0.8,
  inPassage: 0.65,
  before: 0.5,
  /** “The finance minister” if the minister is asked for. */
  narrower: 0.7,
  deputy: 0.7,
  other: 0.6,
} as const;

/** The folded words around a role. */
export interface Around {
  readonly sentence: ReadonlySet<string>;
  /** Those of the sentence and the one before it. */
  readonly near: ReadonlySet<string>;
  /** Those of the passage and of what is above it. */
  readonly passage: ReadonlySet<string>;
  /** Those of the passages before it, as far as a text goes on about one matter. */
  readonly before: () => ReadonlySet<string>;
}

/**
 * Compares a role that a text gives with the one asked for. `around` says whether words are in the sentence or the passage, for
 * a role of which the text does not say of what it is: “the mayor, Ada Marl”.
 */
export function likenessOfRole(asked: ParsedRole, given: ParsedRole, around: Around, words: RoleWords): RoleLikeness {
  // “Her deputy”, beside the mayor: the deputy mayor.
  if (asked.modifiers.includes(given.head) && isOther(given.head, words) && given.isOwned) {
    const isNear = [asked.head, ...asked.of, ...asked.owners].every((word) => around.near.has(word));
    return isNear ? { how: 'same', sureness: SURENESS.deputy } : NONE;
  }
  const isSame = asked.role === given.role;
  const isWithin = words.within.get(asked.role)?.has(given.role) ?? false;
  if (!isSame && !isWithin) return NONE;
  const other = given.modifiers.find((word) => isOther(word, words) && !asked.modifiers.includes(word));
  if (other !== undefined || asked.modifiers.some((word) => isOther(word, words) && !given.modifiers.includes(word)))
    return { how: 'other', sureness: SURENESS.other };
  const place = [...asked.of, ...asked.owners].filter((word) => !/^\p{N}/u.test(word));
  const which = asked.modifiers.filter(
    (word) => !asked.owners.includes(word) && !words.empty.has(word) && !words.former.has(word),
  );
  const own = [...given.modifiers, ...given.of];
  const lacking = which.filter((word) => !own.some((one) => isAlike(one, word)));
  // “Foreign minister” and “finance minister”; a minister alone may be either.
  const extra = given.modifiers.filter(
    (word) =>
      !words.empty.has(word) && !words.former.has(word) && ![...which, ...place].some((one) => isAlike(one, word)),
  );
  if (lacking.length > 0) return extra.length > 0 && isSame ? { how: 'other', sureness: SURENESS.other } : NONE;
  const kept = isSame ? SURENESS.same : SURENESS.within;
  const narrowed = extra.some((word) => !given.owners.includes(word)) ? SURENESS.narrower : 1;
  if (place.length === 0) return { how: 'same', sureness: kept * narrowed };
  const shared = place.filter((word) => own.some((one) => isAlike(one, word)));
  const isOfIt = (words: readonly string[]): boolean => words.some((word) => place.some((one) => isAlike(word, one)));
  if (given.of.length > 0) {
    const isLacking = shared.length < place.length;
    // The board is not its press department, nor that its finance department.
    const head = asked.ofNoun.at(-1);
    const isAnother =
      !given.isClause &&
      (given.ofNoun.some((word) => !isOfIt([word])) ||
        (head !== undefined && !given.ofNoun.some((word) => isAlike(word, head))));
    const isHeld = given.isClause ? shared.length * 2 >= place.length : isOfIt(given.ofNoun.slice(-1));
    if (isHeld && !(isLacking && isAnother)) return { how: 'same', sureness: kept };
    if (isInitials(given.ofNoun, place) || isInitials(place, given.ofNoun)) return { how: 'same', sureness: kept };
    if (given.ofNoun.every((word) => isOfIt([word]))) return NONE;
    const isRole = words.isOffice(asked.head) || words.kin.has(asked.head);
    return isSame && isRole && !given.isClause ? { how: 'other', sureness: SURENESS.other } : NONE;
  }
  if (shared.length * 2 >= place.length) return { how: 'same', sureness: kept * narrowed };
  if (given.owners.length > 0 && !given.isOwned) return isSame ? { how: 'other', sureness: SURENESS.other } : NONE;
  const near = nearnessOf(place, around);
  return near === 0 ? NONE : { how: 'same', sureness: kept * near * narrowed };
}

/** How near the words of what a role is of are named; 0 if they are not. */
function nearnessOf(place: readonly string[], { sentence, near, passage, before }: Around): number {
  const are = (known: ReadonlySet<string>): boolean =>
    place.every((word) => known.has(word) || [...known].some((one) => isAlike(one, word)));
  if (are(sentence)) return SURENESS.inSentence;
  if (are(near)) return SURENESS.near;
  if (are(passage)) return SURENESS.inPassage;
  return are(before()) ? SURENESS.before : 0;
}

function isOther(word: string, words: RoleWords): boolean {
  return words.other.has(word.split('-')[0] ?? word);
}

/** Letters that a country has in common with its people, and a noun with its adjective. */
const STEM = 4;

/** Whether two folded words are one: spellings of a name, or forms of a word. */
function isAlike(a: string, b: string): boolean {
  if (a === b) return true;
  const [short, long] = a.length < b.length ? [a, b] : [b, a];
  if (long === `${short}s` || long === `${short}es`) return true;
  if (short.length < STEM) return false;
  let shared = 0;
  while (shared < short.length && short[shared] === long[shared]) shared += 1;
  return (shared >= STEM && shared >= short.length - 2 && long.length - shared <= 4) || areSpellings(a, b);
}

/** “The RLA” is the Royal Lamp Academy. */
function isInitials(initials: readonly string[], words: readonly string[]): boolean {
  const [only = ''] = initials;
  return initials.length === 1 && words.length > 1 && only === words.map(([letter]) => letter).join('');
}

import type { SpeechLexicon } from '../../../languages/parts/speechLexicon.ts';
import { type FrameToken, isPossessiveMark } from './frame.ts';
import type { Mention } from './mention.ts';
import { namedBy, partsOf } from './mentionParts.ts';

/** Most words between a possessor and the noun that it owns: "Holt's former lawyer". */
const MOST_MODIFIERS = 2;

/** "Lena Holt's office said": the body that a person owns, which has no article and so is no mention by itself. */
export function ownedBody(
  tokens: readonly FrameToken[],
  owner: Mention,
  next: Mention | undefined,
  lexicon: SpeechLexicon,
): Mention {
  const mark = tokens[owner.last + 1];
  if (owner.kind !== 'name' || mark === undefined || !isPossessiveMark(mark)) return owner;
  const words = tokens.slice(owner.last + 2, owner.last + 3 + MOST_MODIFIERS);
  const isHead = ({ lower }: FrameToken) => lexicon.bodies.has(lower) && !lexicon.texts.has(lower);
  const at = words.findIndex((word) => word.kind !== 'word' || isHead(word));
  const head = words[at];
  const last = owner.last + 2 + at;
  if (head === undefined || head.kind !== 'word' || (next !== undefined && next.first <= last)) return owner;
  return { ...owner, kind: 'body', last, headLast: last, end: head.end, parts: [owner] };
}

/** "Lena Holt's former lawyer", "Lena Holt's deputy Ivo Lund". */
export function withOwner(
  tokens: readonly FrameToken[],
  owner: Mention,
  owned: Mention,
  lexicon: SpeechLexicon,
): Mention | null {
  const mark = tokens[owner.last + 1];
  if (owner.kind !== 'name' || mark === undefined || !isPossessiveMark(mark)) return null;
  const between = tokens.slice(owner.last + 2, owned.first);
  const isPlain = between.every(({ kind, lower }) => kind === 'word' && !lexicon.speechNouns.has(lower));
  if (!isPlain || between.length > MOST_MODIFIERS || owned.first < owner.last + 2) return null;
  if (owned.kind === 'role') return { ...owned, first: owner.first, start: owner.start, parts: partsOf(owned, owner) };
  const isTitled = lexicon.roles.has(tokens[owned.first]?.lower ?? '') && owned.last > owned.first;
  return owned.kind === 'name' && isTitled
    ? { ...owned, first: owner.first, named: namedBy(owned), parts: partsOf(owned, owner) }
    : null;
}

/**
 * "An aide to Lena Holt said": before the verb, the preposition behind a role begins a complement. Behind the verb it
 * may go with the verb instead: "said the mayor to Lena Holt".
 */
export function withRelation(
  tokens: readonly FrameToken[],
  role: Mention,
  other: Mention,
  lexicon: SpeechLexicon,
): Mention | null {
  if (role.kind !== 'role' || other.kind !== 'name' || other.first !== role.last + 2) return null;
  const before = tokens[role.first - 1];
  const isOpening = before === undefined || before.kind !== 'word';
  if (!isOpening || !lexicon.prepositions.has(tokens[role.last + 1]?.lower ?? '')) return null;
  const after = tokens[other.last + 1];
  const isSubject = after !== undefined && (after.text === ',' || lexicon.cues.has(after.lower));
  return isSubject ? { ...role, last: other.last, end: other.end, parts: partsOf(role, other) } : null;
}

/** "A baker called Ana Reyes": the person is named behind the description. */
export function withName(
  tokens: readonly FrameToken[],
  described: Mention,
  name: Mention,
  lexicon: SpeechLexicon,
): Mention | null {
  if (name.kind !== 'name' || (described.kind !== 'role' && described.kind !== 'noun')) return null;
  if (name.first !== described.last + 2 || lexicon.naming?.has(tokens[described.last + 1]?.lower ?? '') !== true)
    return null;
  if (isGoverned(tokens, described.first, lexicon)) return null;
  return {
    ...name,
    first: described.first,
    named: namedBy(name),
    described: { first: described.first, last: described.headLast },
    parts: [...(described.parts ?? []), ...(name.parts ?? [])],
  };
}

function isGoverned(tokens: readonly FrameToken[], first: number, lexicon: SpeechLexicon): boolean {
  return lexicon.prepositions.has(tokens[first - 1]?.lower ?? '');
}

/** "Ana Reyes from Larkhaven", "Ana Reyes of the Harbour Office": the place and the body are part of the mention. */
export function withComplement(
  tokens: readonly FrameToken[],
  head: Mention,
  complement: Mention,
  lexicon: SpeechLexicon,
): Mention | null {
  if (head.kind !== 'name' || complement.kind === 'pronoun' || complement.kind === 'possessive') return null;
  const preposition = tokens[head.last + 1];
  if (preposition === undefined || !lexicon.complements.has(preposition.lower)) return null;
  // "Ana Reyes vom Verein der Lotsen": a noun between, if nouns have capitals.
  const nouns = tokens.slice(head.last + 2, complement.first);
  const isDirect = nouns.length === 0 && complement.first === head.last + 2;
  const isOwned = lexicon.capitalisesNouns && lexicon.determiners.has(tokens[complement.first]?.lower ?? '');
  const isChain = isOwned && nouns.length > 0 && nouns.every(({ kind, isCapital }) => kind === 'word' && isCapital);
  if ((!isDirect && !isChain) || preposition.isCapital) return null;
  // "Ana Reyes of Holt's office": the phrase goes on behind the possessor.
  const mark = tokens[complement.last + 1];
  if (mark !== undefined && isPossessiveMark(mark)) return null;
  return { ...head, last: complement.last, named: namedBy(head), parts: partsOf(head, complement) };
}

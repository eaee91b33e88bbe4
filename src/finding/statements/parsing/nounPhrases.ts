import type { SpeechLexicon } from '../../../languages/parts/speechLexicon.ts';
import { looksLikeVerb } from './clauses.ts';
import { type FrameToken, isPossessiveMark } from './frame.ts';
import type { Mention } from './mention.ts';

/** Most tokens of a relative clause between a description and the name that follows it. */
const LONGEST_RELATIVE = 10;
/** Most words between a possessor and the noun that it owns: "Holt's former lawyer". */
const MOST_MODIFIERS = 2;

/**
 * Joins the mentions of one noun phrase: the head with its possessor, its complements and its appositions. The person
 * named is the head: Ivo Lund in "Lena Holt's deputy, Ivo Lund of the Harbour Office". The other parts are no mentions
 * of their own, since none of them can be the subject of the verb.
 */
export function joinedMentions(
  tokens: readonly FrameToken[],
  mentions: readonly Mention[],
  lexicon: SpeechLexicon,
): readonly Mention[] {
  if (!lexicon.hasCapitals) return mentions;
  const bodies = mentions.map((mention, place) => ownedBody(tokens, mention, mentions[place + 1], lexicon));
  const owned = joinedWith(bodies, (left, right) => withOwner(tokens, left, right, lexicon));
  const related = joinedWith(owned, (left, right) => withRelation(tokens, left, right, lexicon));
  const placed = joinedWith(related, (left, right) => withComplement(tokens, left, right, lexicon));
  const named = apposed(tokens, placed, lexicon);
  return joinedWith(named, (left, right) => coordinated(tokens, left, right, lexicon));
}

/** Replaces neighbours by what `join` makes of them, from left to right; null keeps both. */
function joinedWith(
  mentions: readonly Mention[],
  join: (left: Mention, right: Mention) => Mention | null,
): readonly Mention[] {
  const result: Mention[] = [];
  for (const mention of mentions) {
    const left = result.at(-1);
    const both = left === undefined ? null : join(left, mention);
    if (both === null) result.push(mention);
    else result[result.length - 1] = both;
  }
  return result;
}

/** "Lena Holt's office said": the body that a person owns, which has no article and so is no mention by itself. */
function ownedBody(
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
function withOwner(
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
function withRelation(
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

/** "Ana Reyes from Larkhaven", "Ana Reyes of the Harbour Office": the place and the body are part of the mention. */
function withComplement(
  tokens: readonly FrameToken[],
  head: Mention,
  complement: Mention,
  lexicon: SpeechLexicon,
): Mention | null {
  if (head.kind !== 'name' || complement.kind === 'pronoun' || complement.kind === 'possessive') return null;
  const preposition = tokens[head.last + 1];
  if (preposition === undefined || !lexicon.complements.has(preposition.lower)) return null;
  if (complement.first !== head.last + 2 || preposition.isCapital) return null;
  // "Ana Reyes of Holt's office": the phrase goes on behind the possessor.
  const mark = tokens[complement.last + 1];
  if (mark !== undefined && isPossessiveMark(mark)) return null;
  return { ...head, last: complement.last, named: namedBy(head), parts: partsOf(head, complement) };
}

/** "The pilots and the owners said": several who speak together are one subject. */
function coordinated(
  tokens: readonly FrameToken[],
  left: Mention,
  right: Mention,
  lexicon: SpeechLexicon,
): Mention | null {
  const between = tokens[left.last + 1]?.lower ?? '';
  if (right.described !== undefined || right.first !== left.last + 2 || !lexicon.bodyJoiners.has(between)) return null;
  if (!lexicon.conjunctions.has(between) || !canShare(right)) return null;
  // A noun that no table has is someone who speaks if what it is joined with is.
  if (!canShare(left) && left.kind !== 'noun') return null;
  // "The senator and presidential candidate", "Lantern News and former anchor Ida Vang": two roles of one person.
  const opening = tokens[right.first];
  if (opening === undefined || !(opening.isCapital || lexicon.determiners.has(opening.lower))) return null;
  if (left.kind === 'role' && right.kind === 'role' && !lexicon.determiners.has(opening.lower)) return null;
  const before = tokens[left.first - 1];
  const isOpening = before === undefined || before.kind !== 'word' || lexicon.cues.get(before.lower) === 'say';
  const mark = tokens[right.last + 1];
  if (!isOpening || (mark !== undefined && isPossessiveMark(mark))) return null;
  const { first, start } = left;
  const { last, headLast, end } = right;
  return {
    kind: 'body',
    pronoun: null,
    first,
    start,
    last,
    headLast,
    end,
    parts: [...partsOf(left, left), ...partsOf(right, right)],
  };
}

function canShare({ kind }: Mention): boolean {
  return kind === 'role' || kind === 'body' || kind === 'name';
}

/** Joins descriptions with the names in apposition to them, in either order. */
function apposed(
  tokens: readonly FrameToken[],
  mentions: readonly Mention[],
  lexicon: SpeechLexicon,
): readonly Mention[] {
  const result: Mention[] = [];
  for (let place = 0; place < mentions.length; place += 1) {
    const described = mentions[place];
    if (described === undefined) continue;
    const found = canBeApposed(described, tokens, lexicon) ? nameBehind(tokens, mentions, place, lexicon) : null;
    if (found === null) {
      result.push(described);
      continue;
    }
    const { name, at, closing } = found;
    result.push({
      ...name,
      first: described.first,
      last: closing,
      named: namedBy(name),
      described: { first: described.first, last: described.headLast },
      parts: [...(described.parts ?? []), ...(name.parts ?? [])],
    });
    place = at;
  }
  return result;
}

function canBeApposed(described: Mention, tokens: readonly FrameToken[], lexicon: SpeechLexicon): boolean {
  const head = tokens[described.headLast]?.lower ?? '';
  if (described.kind === 'role') return lexicon.roles.get(head) !== 'many' || lexicon.indefinites.has(head);
  const before = tokens[described.first - 1];
  const isGoverned = lexicon.prepositions.has(before?.lower ?? '');
  return described.kind === 'noun' && !isGoverned;
}

/** The name that a mark sets beside a description, with the last token of the phrase; null if there is none. */
function nameBehind(
  tokens: readonly FrameToken[],
  mentions: readonly Mention[],
  place: number,
  lexicon: SpeechLexicon,
): { readonly name: Mention; readonly at: number; readonly closing: number } | null {
  const described = mentions[place];
  if (described === undefined) return null;
  let opening = described.last + 1;
  if (lexicon.relatives.has(tokens[opening]?.lower ?? '')) {
    while (opening < described.last + LONGEST_RELATIVE && tokens[opening]?.kind === 'word') opening += 1;
  }
  const mark = tokens[opening]?.text ?? '';
  if (!/^[,(—–-]$/u.test(mark)) return null;
  const at = mentions.findIndex(({ first }) => first === opening + 1);
  const name = mentions[at];
  if (name === undefined || name.kind !== 'name') return null;
  const after = tokens[name.last + 1];
  if (after === undefined || /^[.:;!?]$/u.test(after.text))
    return mark === '(' ? null : { name, at, closing: name.last };
  if (!isClosing(mark, after.text)) return null;
  // "the mayor, Ivo Lund, Ana Reyes and others": a list.
  const next = mentions[at + 1];
  const isListed =
    next?.kind === 'name' &&
    next.first === name.last + 2 &&
    lexicon.conjunctions.has(tokens[next.last + 1]?.lower ?? '');
  if (isListed) return null;
  const follows = tokens[name.last + 2];
  const isSubject =
    follows !== undefined &&
    follows.kind === 'word' &&
    !lexicon.relatives.has(follows.lower) &&
    looksLikeVerb(follows.lower, lexicon);
  return { name, at, closing: isSubject ? name.last + 1 : name.last };
}

function isClosing(opening: string, text: string): boolean {
  if (opening === '(') return text === ')';
  return opening === ',' ? text === ',' : text === opening;
}

function partsOf({ parts = [] }: Mention, part: Mention): readonly Mention[] {
  return [...parts, part, ...(part.parts ?? [])];
}

/** The tokens that name the head of a mention. */
function namedBy({ first, headLast, named }: Mention): NonNullable<Mention['named']> {
  return named ?? { first, last: headLast };
}

import type { SpeechLexicon } from '../../../languages/parts/speechLexicon.ts';
import { isModifier, looksLikeVerb } from './clauses.ts';
import { type FrameToken, isPossessiveMark } from './frame.ts';
import type { Mention } from './mention.ts';
import { namedBy } from './mentionParts.ts';

/** Most tokens of a relative clause between a description and the name that follows it. */
const LONGEST_RELATIVE = 10;

/** Most words in a bracket behind a name. */
const LONGEST_BRACKET = 6;
/** Most words that describe the name in an apposition. */
const MOST_MODIFIERS = 2;

/** Joins descriptions with the names in apposition to them, in either order. */
export function apposed(
  tokens: readonly FrameToken[],
  mentions: readonly Mention[],
  lexicon: SpeechLexicon,
): readonly Mention[] {
  const result: Mention[] = [];
  for (let place = 0; place < mentions.length; place += 1) {
    const described = mentions[place];
    if (described === undefined) continue;
    const found = canBeApposed(described, mentions[place - 1], tokens, lexicon)
      ? nameBehind(tokens, mentions, place, lexicon)
      : null;
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

function canBeApposed(
  described: Mention,
  previous: Mention | undefined,
  tokens: readonly FrameToken[],
  lexicon: SpeechLexicon,
): boolean {
  // "Ana Reyes, an analyst in Larkhaven, Norvik, said": the description belongs to the name before it.
  const isOfName =
    previous?.kind === 'name' && previous.last === described.first - 2 && tokens[described.first - 1]?.text === ',';
  const opening = isOfName ? tokens[previous.first - 1] : undefined;
  const isBehind = opening !== undefined && (lexicon.prepositions.has(opening.lower) || isPossessiveMark(opening));
  if (isOfName && !isBehind) return false;
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
  const at = mentions.findIndex(({ first }) => first > opening);
  const name = mentions[at];
  if (name === undefined || name.kind !== 'name') return null;
  // "Another neighbour, 71-year-old Ana Reyes".
  const modifiers = tokens.slice(opening + 1, name.first);
  if (modifiers.length > MOST_MODIFIERS || !modifiers.every((token) => isModifier(token, lexicon))) return null;
  const last = behindBracket(tokens, name.last, mark);
  const after = tokens[last + 1];
  if (after === undefined || /^[.:;!?]$/u.test(after.text)) return mark === '(' ? null : { name, at, closing: last };
  if (!isClosing(mark, after.text)) return null;
  // "the mayor, Ivo Lund, Ana Reyes and others": a list.
  const next = mentions[at + 1];
  const isListed =
    next?.kind === 'name' &&
    next.first === name.last + 2 &&
    lexicon.conjunctions.has(tokens[next.last + 1]?.lower ?? '');
  if (isListed) return null;
  const follows = tokens[last + 2];
  const isSubject =
    follows !== undefined &&
    follows.kind === 'word' &&
    !lexicon.relatives.has(follows.lower) &&
    looksLikeVerb(follows.lower, lexicon);
  return { name, at, closing: isSubject ? last + 1 : last };
}

/** "The oldest customer, Ana Reyes (101), said": the last token of what a bracket adds to a name; otherwise the name's own. */
function behindBracket(tokens: readonly FrameToken[], last: number, mark: string): number {
  if (mark === '(' || tokens[last + 1]?.text !== '(') return last;
  const closing = tokens.slice(last + 2, last + 2 + LONGEST_BRACKET).findIndex(({ text }) => text === ')');
  return closing === -1 ? last : last + 2 + closing;
}

function isClosing(opening: string, text: string): boolean {
  if (opening === '(') return text === ')';
  return opening === ',' ? text === ',' : text === opening;
}

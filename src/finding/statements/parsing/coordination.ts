import type { SpeechLexicon } from '../../../languages/parts/speechLexicon.ts';
import { type FrameToken, isPossessiveMark } from './frame.ts';
import type { Mention } from './mention.ts';
import { partsOf } from './mentionParts.ts';

/** Most tokens of a description between two who speak together. */
const LONGEST_DESCRIPTION = 10;

/** "The pilots and the owners said": several who speak together are one subject. */
export function coordinated(
  tokens: readonly FrameToken[],
  left: Mention,
  right: Mention,
  lexicon: SpeechLexicon,
): Mention | null {
  const between = tokens[right.first - 1]?.lower ?? '';
  const isBeside = right.first === left.last + 2 || isDescribedBetween(tokens, left, right, lexicon);
  // "The daughter of Vang and her trainer, Bo Stok": one person with two descriptions.
  if (right.described !== undefined && left.kind !== 'name') return null;
  if (!isBeside || !lexicon.bodyJoiners.has(between)) return null;
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

/** "Calder, president of the club, and its treasurer": whether a description between commas is all that is between the two. */
function isDescribedBetween(
  tokens: readonly FrameToken[],
  left: Mention,
  right: Mention,
  lexicon: SpeechLexicon,
): boolean {
  const [opening, closing] = [left.last + 1, right.first - 2];
  if (left.kind !== 'name' || closing - opening < 2 || closing - opening > LONGEST_DESCRIPTION) return false;
  if (tokens[opening]?.text !== ',' || tokens[closing]?.text !== ',') return false;
  return tokens
    .slice(opening + 1, closing)
    .every(
      ({ kind, lower }) =>
        kind === 'word' &&
        !lexicon.cues.has(lower) &&
        !lexicon.auxiliaries.has(lower) &&
        !lexicon.relatives.has(lower) &&
        !lexicon.conjunctions.has(lower),
    );
}

function canShare({ kind }: Mention): boolean {
  return kind === 'role' || kind === 'body' || kind === 'name';
}

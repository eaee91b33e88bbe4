import type { SpeechLexicon } from '../../../languages/parts/speechLexicon.ts';
import { apposed } from './apposition.ts';
import { ownedBody, withComplement, withName, withOwner, withRelation } from './complements.ts';
import { coordinated } from './coordination.ts';
import type { FrameToken } from './frame.ts';
import type { Mention } from './mention.ts';

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
  const called = joinedWith(related, (left, right) => withName(tokens, left, right, lexicon));
  const placed = joinedWith(called, (left, right) => withComplement(tokens, left, right, lexicon));
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

import type { SpeechLexicon } from '../../../languages/speechLexicon.ts';
import type { FrameToken } from './frame.ts';
import type { Found } from './mention.ts';

/** Longest run of words between a verb and the end of its subject in a script without capitals. */
const LONGEST_SUBJECT = 7;

/**
 * Without capitals nothing in a word shows a name: the words after a verb of speech are one, up to a particle, a
 * preposition or a mark.
 */
export function subjectAfterVerb(tokens: readonly FrameToken[], at: number, lexicon: SpeechLexicon): Found | null {
  const verb = tokens[at - 1];
  if (verb === undefined || lexicon.cues.get(verb.lower) === undefined) return null;
  let last = at - 1;
  for (let next = at; next < Math.min(tokens.length, at + LONGEST_SUBJECT); next += 1) {
    const token = tokens[next];
    if (token === undefined || token.kind !== 'word') break;
    if (lexicon.conjunctions.has(token.lower) || lexicon.relatives.has(token.lower)) break;
    if (lexicon.prepositions.has(token.lower) && !lexicon.complements.has(token.lower)) break;
    last = next;
  }
  return last < at ? null : { kind: 'name', last, headLast: last, pronoun: null };
}

/** A verb of speech without a subject is its own pronoun: «وأضافت: …». */
export function subjectInVerb(tokens: readonly FrameToken[], at: number, lexicon: SpeechLexicon): Found | null {
  const [verb, next] = [tokens[at], tokens[at + 1]];
  if (verb === undefined || lexicon.cues.get(verb.lower) !== 'say') return null;
  if (next !== undefined && next.kind === 'word' && !lexicon.conjunctions.has(next.lower)) return null;
  return {
    kind: 'pronoun',
    last: at,
    headLast: at,
    pronoun: lexicon.endings.feminineVerb.test(verb.lower) ? 'she' : 'he',
  };
}

import type { SpeechLexicon } from '../../../languages/parts/speechLexicon.ts';
import type { FrameToken } from './frame.ts';
import type { Found } from './mention.ts';

/** A verb of speech without a subject behind it also serves as its own pronoun: «وأضافت: …». */
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

/** A verb of speech whose sentence has no other word that could be its subject: «Añadió: “…”», «“…”, añadió.» */
export function subjectLeftOut(
  tokens: readonly FrameToken[],
  at: number,
  starts: ReadonlySet<number>,
  lexicon: SpeechLexicon,
): Found | null {
  const verb = tokens[at];
  if (lexicon.dropsSubject !== true || verb === undefined || lexicon.cues.get(verb.lower) !== 'say') return null;
  const isSmall = ({ kind, lower }: FrameToken): boolean =>
    kind !== 'word' || lexicon.auxiliaries.has(lower) || lexicon.adverbs.has(lower) || lexicon.conjunctions.has(lower);
  for (let before = at; !starts.has(before); before -= 1) {
    const token = tokens[before - 1];
    if (token === undefined || !isSmall(token)) return null;
  }
  for (const token of tokens.slice(at + 1)) {
    if (token.kind !== 'word' || lexicon.complementizers.has(token.lower) || lexicon.conjunctions.has(token.lower))
      break;
    if (!lexicon.adverbs.has(token.lower)) return null;
  }
  return { kind: 'pronoun', last: at, headLast: at, pronoun: 'unsaid' };
}

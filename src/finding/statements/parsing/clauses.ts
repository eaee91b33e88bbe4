import type { SpeechLexicon } from '../../../languages/parts/speechLexicon.ts';
import { type Frame, type FrameSentence, type FrameToken, isPossessiveMark } from './frame.ts';
import type { Mention } from './mention.ts';

/** Whether a preposition governs the mention that begins at a token. */
export function isGoverned({ tokens }: Frame, first: number, lexicon: SpeechLexicon): boolean {
  const before = tokens[first - 1]?.lower ?? '';
  if (!lexicon.prepositions.has(before)) return false;
  // "während Calder meinte" is a clause, "während der Sitzung" is none.
  const isClause = lexicon.capitalisesNouns && lexicon.conjunctions.has(before);
  return !isClause || lexicon.determiners.has(tokens[first]?.lower ?? '');
}

/** Whether a mention is in the place of a subject: at the start of a clause or before a verb, and not governed. */
export function isClauseSubject(
  frame: Frame,
  sentence: FrameSentence,
  mention: Mention,
  lexicon: SpeechLexicon,
): boolean {
  const before = frame.tokens[mention.first - 1];
  const after = frame.tokens[mention.last + 1];
  if (mention.kind === 'possessive') return false;
  if (mention.first > sentence.from && before !== undefined) {
    if (isGoverned(frame, mention.first, lexicon) || lexicon.cues.get(before.lower) === 'tell') return false;
  }
  if (after === undefined || after.start >= (frame.tokens[sentence.to - 1]?.end ?? 0)) return false;
  if (isPossessiveMark(after)) return false;
  return looksLikeVerb(after.lower, lexicon) || /^[,([—–]$/u.test(after.text);
}

/**
 * Whether a word is likely a verb, or an adverb or relative in its place. A table of all verbs would be little better.
 */
export function looksLikeVerb(lower: string, lexicon: SpeechLexicon): boolean {
  if (lexicon.auxiliaries.has(lower) || lexicon.cues.has(lower) || lexicon.relatives.has(lower)) return true;
  if (lexicon.adverbs.has(lower) || lexicon.endings.adverb.test(lower)) return true;
  if (lexicon.pastForms?.has(lower) === true) return true;
  return lexicon.endings.verb.test(lower) && !lexicon.prepositions.has(lower) && !lexicon.determiners.has(lower);
}

/** Whether a small word can describe a name behind it, by being neither a verb nor a function word: former, longtime, native. */
export function isModifier({ kind, lower, isCapital }: FrameToken, lexicon: SpeechLexicon): boolean {
  if (kind !== 'word' || isCapital || looksLikeVerb(lower, lexicon)) return false;
  return ![
    lexicon.prepositions,
    lexicon.conjunctions,
    lexicon.determiners,
    lexicon.complementizers,
    lexicon.pronouns,
    lexicon.possessives,
    lexicon.indefinites,
  ].some((words) => words.has(lower));
}

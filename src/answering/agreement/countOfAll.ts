import type { Slice } from '../../dossier/slice.ts';
import type { SpeechLexicon } from '../../languages/parts/speechLexicon.ts';
import { tokenize } from '../../text/tokens.ts';

/** Most words between a number with its noun and the verb behind it. */
const NEAR = 3;

/**
 * Whether a sentence gives a number as that of all: "the council has 40 members", "forty guests were at the dinner". In "twelve
 * members of the council were ill" it counts some of them, for something else. Offsets are UTF-16 units of `text`.
 */
export function countsAll(text: string, sentence: Slice, span: Slice, lexicon: SpeechLexicon): boolean {
  const { auxiliaries, prepositions, conjunctions, determiners } = lexicon;
  const before = text.slice(sentence.start, span.start);
  const governor = /^[^,;:—–]*$/u.test(before.slice(-2)) ? wordsOf(before).at(-1) : undefined;
  const parting = [prepositions, conjunctions, determiners];
  if (governor !== undefined && !parting.some((words) => words.has(governor))) return true;
  const behind = wordsOf(text.slice(span.end, sentence.end)).slice(0, NEAR + 1);
  const verb = behind.findIndex((word) => auxiliaries.has(word));
  if (verb === -1 || behind.slice(0, verb).some((word) => prepositions.has(word))) return false;
  return prepositions.has(behind[verb + 1] ?? '');
}

function wordsOf(text: string): readonly string[] {
  return tokenize(text).map(({ surface }) => surface.toLowerCase());
}

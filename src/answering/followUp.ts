import { isStopWord } from '../language/stopWords.ts';
import { tokenize } from '../language/tokens.ts';
import { wantedBy } from './wanted.ts';

/** A question leans on the one before where so few words of it say what it is about. */
const FEW_WORDS = 2;
const OPENING = /^\s*(?:and|but|so|also|then|und|y|et|и|а|و|ve|那)(?!\p{L})[\s,]*/iu;
const POINTING =
  /(?<!\p{L})(?:he|she|they|it|him|her|them|his|hers|their|its|this|that|these|those|there|then|same)(?!\p{L})/iu;
const QUESTION_WORDS =
  /^\s*(?:who|whom|whose|what|which|when|where|why|how(?:\s+(?:many|much|long|often|far))?)(?!\p{L})\s*/iu;

/**
 * Reads a question asked after another one. Where it stands for itself it comes back unchanged; where it leans on the
 * one before ("and when?", "what did he say about it?"), it comes back with the words of that one, and asks for what
 * the new one asks for.
 */
export function followUp(previous: string, question: string): string {
  const own = wordsOf(question);
  const leans = OPENING.test(question) || POINTING.test(question) || own.length === 0;
  if (previous.trim() === '' || !leans || (own.length > FEW_WORDS && !POINTING.test(question))) return question;
  const asked = question.replace(OPENING, '').replace(/[?؟？\s]+$/u, '');
  const repeated = new Set(own);
  const before = previous.replace(/[?؟？\s]+$/u, '');
  // The question before asked for something else: its question word would decide what is asked for.
  const kept = wantedBy(asked) === 'other' ? before : before.replace(QUESTION_WORDS, '');
  const added = kept.split(/\s+/u).filter((word) => !repeated.has(tokenize(word)[0]?.folded ?? ''));
  return `${asked} ${added.join(' ')}?`;
}

function wordsOf(text: string): readonly string[] {
  return tokenize(text)
    .map(({ folded }) => folded)
    .filter((word) => !isStopWord(word, ['en']));
}

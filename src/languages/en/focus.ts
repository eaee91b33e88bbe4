import { AFTER_HOW, ruled } from './askingRules.ts';

const QUESTION_WORD = /\b(?:who|whom|whose|what|which|when|where|why|how)\b/giu;
/** What may come before the question word at the beginning of a question. */
const LEADING =
  /^(?:\W|\b(?:in|on|at|by|from|to|for|of|with|within|under|since|until|till|after|before|during|about|into|through|around|against|near|between|among|over|across|out|as|and|but|so|or|then|also|exactly|approximately|roughly|please|tell|me|say)\b)*$/iu;

/** Verbs that only help another, at the beginning of a question or after what asks. */
export const AUXILIARY =
  /^(?:is|are|was|were|be|been|do|does|did|has|have|had|can|could|will|would|shall|should|may|might|must|isn't|aren't|wasn't|weren't|don't|doesn't|didn't|hasn't|haven't|hadn't|can't|couldn't|won't|wouldn't)$/iu;

/** The question word that asks, and what surrounds it. */
export interface Focus {
  readonly word: string;
  readonly before: string;
  /** What follows the question word. */
  readonly after: string;
}

/**
 * The question word that asks: the first if the question opens with it; else the last, as in “it was built by
 * whom?”, since those before it begin clauses (“the ship which sank was built when?”).
 */
export function focusOf(text: string): Focus | null {
  const all = [...text.matchAll(QUESTION_WORD)].map(({ index, 0: word }) => ({
    word: word.toLowerCase(),
    before: text.slice(0, index),
    after: text.slice(index + word.length).trimStart(),
  }));
  const first = all[0];
  if (first === undefined) return null;
  const opens = LEADING.test(first.before);
  // “When the lamp failed, who was on watch?”: a clause, not yet the question.
  const isClause = /^(?:when|where|how|what)$/u.test(first.word) && all.length > 1 && !asks(first);
  if (opens && !isClause) return first;
  const rest = opens ? all.slice(1) : all;
  return (
    rest.findLast((one) => LEADING.test(one.before.replace(/^.*[,;:]/su, ''))) ??
    rest.findLast(({ word }) => word !== 'who' && word !== 'which') ??
    rest.at(-1) ??
    first
  );
}

/** Whether an auxiliary follows within a noun's reach: “when did”, “what year was”. */
function asks({ word, after }: Focus): boolean {
  if (word === 'what') return true;
  const words = after.split(/\s+/u).slice(0, word === 'how' ? 3 : 1);
  return words.some((one) => AUXILIARY.test(one)) || (word === 'how' && ruled(AFTER_HOW, after) !== null);
}

/** The word at the beginning of a text, or nothing. */
export function firstWord(text: string): string {
  return /^[\p{L}\p{M}']+/u.exec(text)?.[0] ?? '';
}

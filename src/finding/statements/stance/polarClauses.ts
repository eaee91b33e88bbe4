import type { Reading } from './scope.ts';

/** Marks that part clauses of which one says nothing of the other. */
export const HARD = /^[;:—–]$/u;

/** Whether no mark parts two words of a sentence. */
export function isSameClause({ sentence: { words } }: Reading, a: number, b: number): boolean {
  return !words.slice(Math.min(a, b), Math.max(a, b)).some((word) => HARD.test(word));
}

/** Whether a relative or a word such as "that" is between two words. */
export function opensClauseBetween({ sentence: { operators } }: Reading, from: number, to: number): boolean {
  return operators.slice(from + 1, to).some((one) => one?.kind === 'relative' || one?.kind === 'that');
}

/** "Until 9 June", "before the flood": whether a word before another parts it off from the verb. */
export function isPartedOff({ sentence: { words, operators }, lists }: Reading, at: number): boolean {
  const word = words[at - 1] ?? '';
  return operators[at - 1]?.kind === 'breaking' && !lists.joining.has(word) && !lists.within.has(word);
}

/**
 * "Vane doubted that the council signed it": whether the clause of a word that says what happened is told of somebody else
 * than the words before. A pronoun can mean the same: "Vane denied that she signed it".
 */
export function hasOtherSubject(reading: Reading, last: number, event: number): boolean {
  const { words, operators } = reading.sentence;
  const that = operators.findIndex(
    (one, at) => at > last && at < event && one?.kind === 'that' && opensClause(reading, at),
  );
  const subject = words[that + 1] ?? '';
  return that !== -1 && that + 1 < event && !reading.lexicon.pronouns.has(subject);
}

/** "Said that", "the claim that": whether a "that" opens what is said, and not what a noun is told by. */
export function opensClause({ sentence: { words, operators }, lists, lexicon }: Reading, at: number): boolean {
  const before = words[at - 1] === ',' ? at - 2 : at - 1;
  const noun = words[before] ?? '';
  return (
    lists.saying.has(noun) ||
    lists.claims.has(noun) ||
    lists.true?.has(noun) === true ||
    operators[before] !== undefined ||
    lexicon.cues.has(noun) ||
    at === 0
  );
}

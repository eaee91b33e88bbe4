import { languageOf } from '../../languages/list.ts';
import type { Token } from '../../text/tokens.ts';

/**
 * Whether a text, given by its words in order, negates what it says itself: not in a clause with “if” or “unless”, which
 * only supposes, and not in “not only” or “whether or not”. The words are of a language (primary subtag).
 */
export function negates(text: string, words: readonly Token[], language: string): boolean {
  const { smallWords, turningWords } = languageOf(language) ?? {};
  const negations = smallWords?.negations;
  if (negations === undefined) return false;
  let isSupposed = false;
  return words.some(({ folded, start }, place) => {
    const [before, after] = [words[place - 1], words[place + 1]];
    if (before !== undefined && /[,;:]/u.test(text.slice(before.end, start))) isSupposed = false;
    if (turningWords?.conditions.has(folded)) isSupposed = true;
    if (isSupposed || !negations.has(folded)) return false;
    const isOnly = after !== undefined && turningWords?.afterNegation?.has(after.folded) === true;
    return !isOnly && !turningWords?.alternatives?.has(before?.folded ?? '');
  });
}

/** Whether some words of a language negate or deny anything, in whatever clause: “refused” does. */
export function saysNo(words: readonly Token[], language: string): boolean {
  const { smallWords, turningWords } = languageOf(language) ?? {};
  return words.some(({ folded }) => smallWords?.negations?.has(folded) || turningWords?.denials.has(folded));
}

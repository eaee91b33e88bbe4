import { endOfPhrase, phrasesIn, spokenOf } from './phrases.ts';

const OPENERS = phrasesIn('openers');

/**
 * A text without the greeting and the politeness before its question: “hi, please: who signed?” is “who signed?”. The text itself
 * if nothing else is left.
 */
export function withoutOpening(text: string): string {
  const { letters, ends } = spokenOf(text);
  let at = 0;
  for (;;) {
    const end = endOfPhrase(letters, at, OPENERS);
    if (end === at) break;
    at = letters.charAt(end) === ' ' ? end + 1 : end;
  }
  const rest = at === 0 ? text : text.slice(ends[at - 1] ?? 0);
  return /[\p{L}\p{N}]/u.test(rest) ? rest.trim() : text;
}

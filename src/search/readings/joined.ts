import type { Token } from '../../text/tokens.ts';
import { READING_MARKS, type Reading } from './reading.ts';

const HYPHEN = /^[-\u2010\u2011]$/u;
const LETTERS = /^[\p{L}\p{M}]+$/u;
const CAPITAL = /^\p{Lu}/u;

/** Words of two parts with a hyphen, read in one piece: “e-mail” as “email”. A second part with a capital is a name of its own. */
export function joinedIn(text: string, tokens: readonly Token[]): readonly Reading[] {
  const found: Reading[] = [];
  for (let at = 1; at < tokens.length; at += 1) {
    const [first, second] = [tokens[at - 1], tokens[at]];
    if (first === undefined || second === undefined || second.start !== first.end + 1) continue;
    if (!isTied(text, first, second) || isTied(text, tokens[at - 2], first) || isTied(text, second, tokens[at + 1]))
      continue;
    if (!LETTERS.test(first.surface) || !LETTERS.test(second.surface) || CAPITAL.test(second.surface)) continue;
    found.push({ start: first.start, end: second.end, folded: READING_MARKS.joined + first.folded + second.folded });
  }
  return found;
}

function isTied(text: string, first: Token | undefined, second: Token | undefined): boolean {
  return first !== undefined && second !== undefined && HYPHEN.test(text.slice(first.end, second.start));
}

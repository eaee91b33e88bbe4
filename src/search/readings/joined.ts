import { isOpenPair } from '../../languages/spacedForm.ts';
import type { Token } from '../../text/tokens.ts';
import { READING_MARKS, type Reading } from './reading.ts';

const HYPHEN = /^[-\u2010\u2011]$/u;
const LETTERS = /^[\p{L}\p{M}]+$/u;
const CAPITAL = /^\p{Lu}/u;

/** A type or a number of something: B-52, B-12. */
const LETTERS_OF_TYPE = /^\p{L}{1,3}$/u;
const NUMBER_OF_TYPE = /^\p{Nd}{1,4}\p{L}?$/u;

/**
 * Words of two parts, read in one piece: with a hyphen, “e-mail” as “email”, “B-52” as “B52”; or apart, if a language writes
 * them so, “on line” as “online”. A second part with a capital is a name of its own, unless the first is one letter.
 */
export function joinedIn(text: string, tokens: readonly Token[]): readonly Reading[] {
  const found: Reading[] = [];
  for (let at = 1; at < tokens.length; at += 1) {
    const [first, second] = [tokens[at - 1], tokens[at]];
    if (first === undefined || second === undefined || second.start !== first.end + 1) continue;
    if (isTied(text, tokens[at - 2], first) || isTied(text, second, tokens[at + 1])) continue;
    const isOne = isTied(text, first, second) ? mayBeTied(first, second) : isApart(text, first, second);
    if (!isOne) continue;
    found.push({ start: first.start, end: second.end, folded: READING_MARKS.joined + first.folded + second.folded });
  }
  return found;
}

function mayBeTied(first: Token, second: Token): boolean {
  if (LETTERS_OF_TYPE.test(first.surface) && NUMBER_OF_TYPE.test(second.surface)) return true;
  if (!LETTERS.test(first.surface) || !LETTERS.test(second.surface)) return false;
  return first.surface.length === 1 || !CAPITAL.test(second.surface);
}

function isApart(text: string, first: Token, second: Token): boolean {
  return text.charAt(first.end) === ' ' && !CAPITAL.test(second.surface) && isOpenPair(first.folded, second.folded);
}

function isTied(text: string, first: Token | undefined, second: Token | undefined): boolean {
  return first !== undefined && second !== undefined && HYPHEN.test(text.slice(first.end, second.start));
}

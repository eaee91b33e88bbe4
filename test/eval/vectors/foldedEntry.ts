import { tokenize } from '../../../src/text/tokens.ts';

/** GloVe has everything in small letters; initials are known by their capitals. */
const INITIALS = /^(?:\p{L}\.){2,}$/u;

/** A word of GloVe's list as the tokenizer and folding make it; undefined if it is not one word (punctuation, compounds). */
export function foldedEntry(word: string): string | undefined {
  const tokens = tokenize(INITIALS.test(word) ? word.toUpperCase() : word);
  const [only] = tokens;
  return tokens.length === 1 && only?.surface.length === word.length ? only.folded : undefined;
}

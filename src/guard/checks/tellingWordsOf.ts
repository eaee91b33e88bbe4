import { tokenize } from '../../text/tokens.ts';

/** Shorter runs of letters can be the end of a word behind an apostrophe; in UTF-16 units. */
const SHORTEST = 3;

/** The folded words of a text, each once, that are nothing but letters: whatever is beside them, the index has them as they are. */
export function tellingWordsOf(text: string): readonly string[] {
  const words = tokenize(text).filter(({ surface }) => surface.length >= SHORTEST && /^[\p{L}\p{M}]+$/u.test(surface));
  return [...new Set(words.map(({ folded }) => folded))];
}

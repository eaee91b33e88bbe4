import type { Draw } from './draw.ts';

/** The word with one typing error behind its first letter: two letters swapped, one left out, one doubled, or another letter. */
export function withTypingError(word: string, draw: Draw): string {
  const at = 1 + draw.below(word.length - 2);
  const [before, letter, next, after] = [word.slice(0, at), word.charAt(at), word.charAt(at + 1), word.slice(at + 2)];
  const errors = [
    before + next + letter + after,
    before + next + after,
    before + letter + letter + next + after,
    `${before}${letter === 'e' ? 'r' : 'e'}${next}${after}`,
  ];
  const error = draw.of(errors);
  return error === word ? before + next + after : error;
}

import type { OppositeWords } from '../parts/oppositeWords.ts';
import file from './wordnet/opposites.json' with { type: 'json' };

/** Small words, which WordNet leaves out. */
const OF_SMALL_WORDS: readonly (readonly [string, string])[] = [
  ['after', 'before'],
  ['all', 'none'],
  ['always', 'never'],
  ['down', 'up'],
  ['everybody', 'nobody'],
  ['everyone', 'nobody'],
  ['everything', 'nothing'],
  ['fewer', 'more'],
  ['fewest', 'most'],
  ['first', 'last'],
  ['inside', 'outside'],
  ['less', 'more'],
  ['over', 'under'],
  ['with', 'without'],
];

/** The direct antonyms of WordNet, which are kept once for each pair, and those of small words. */
export const englishOppositeWords: OppositeWords = inBothDirections([
  ...Object.entries(file).flatMap(([word, opposites]) => opposites.split(' ').map((other) => [word, other] as const)),
  ...OF_SMALL_WORDS,
]);

function inBothDirections(pairs: readonly (readonly [string, string])[]): OppositeWords {
  const opposites = new Map<string, Set<string>>();
  const add = (word: string, other: string): void => {
    opposites.set(word, (opposites.get(word) ?? new Set<string>()).add(other));
  };
  for (const [word, other] of pairs) {
    add(word, other);
    add(other, word);
  }
  return opposites;
}

import { expect, it } from 'vitest';
import { lengthOf } from './lengths.ts';

it('counts the words and lines of a reply, and apart those that are not quoted', () => {
  const printed = 'weir\n\n│ The sluice was shut.\n  — The weir · ¶1 · weir:1\n\n';
  expect(lengthOf(printed)).toEqual({ words: 9, lines: 3, ownWords: 5 });
});

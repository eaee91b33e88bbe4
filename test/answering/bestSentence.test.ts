import { describe, expect, it } from 'vitest';
import { bestSentence, type WeighedSentence } from '../../src/answering/ask/weighedSentences.ts';

const sentence = (start: number, share: number, alike: number, carried: number): WeighedSentence => ({
  slice: { start, end: start + 10 },
  share,
  alike,
  carried,
  lacks: false,
  denies: false,
});

describe('bestSentence', () => {
  it('takes the sentence that goes on about the one with the words, if it has some of them too', () => {
    const [first, second] = [sentence(0, 0.5, 1, 0), sentence(10, 0.4, 0.8, 1)];
    expect(bestSentence([first, second])).toBe(second);
  });

  it('takes the one with the words if the next has few of them', () => {
    const [first, second] = [sentence(0, 0.5, 1, 0), sentence(10, 0.2, 0.4, 1)];
    expect(bestSentence([first, second])).toBe(first);
  });

  it('has none if there is none', () => {
    expect(bestSentence([])).toBeUndefined();
  });
});

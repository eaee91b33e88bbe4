import { describe, expect, it } from 'vitest';
import type { Block } from '../../../src/dossier/document.ts';
import { statementsOf } from '../../../src/finding/statements/statements.ts';
import { ENGLISH, MORE_ENGLISH, OTHERS, type StanceCase } from './stanceCases.ts';

const BY_LANGUAGE: Readonly<Record<string, readonly StanceCase[]>> = {
  en: [...ENGLISH, ...MORE_ENGLISH],
  ...OTHERS,
};

/** A paragraph a line. */
function read(text: string, language: string) {
  const blocks: Block[] = [...text.matchAll(/[^\n]+/gu)].map(({ index, 0: line }) => ({
    kind: 'paragraph',
    start: index,
    end: index + line.length,
  }));
  return statementsOf(text, blocks, language);
}

const CASES = Object.entries(BY_LANGUAGE).flatMap(([language, cases]) =>
  cases.map(([text, stances, by]) => ({ language, text, stances, by })),
);

describe('words that were said, denied or supposed', () => {
  it.each(CASES)('$language: $text', ({ language, text, stances, by }) => {
    const found = read(text, language);
    expect(found.map(({ stance }) => stance.kind).join(' ')).toBe(stances);
    const denied = found.find(({ stance }) => stance.kind !== 'asserted');
    if (by !== undefined) expect(denied?.stance).toMatchObject({ by: { name: by } });
    for (const { stance, speaker, chain } of found) {
      if (stance.kind === 'asserted') continue;
      expect({ speaker, chain }).toEqual({ speaker: null, chain: [] });
      expect(text.slice(stance.words.start, stance.words.end)).not.toBe('');
    }
  });
});

describe('known to be wrong', () => {
  it.fails.each([
    // The claim is told of in a relative clause, and its noun is too far from the predicate.
    ['The report, which claimed that Kolb had called the miller “a cheat,” was false.', 'denied'],
    // An adverbial parts the auxiliary from its verb.
    ['Kolb might one day say “sorry.”', 'supposed'],
  ])('%s', (text, stance) => {
    expect(read(text, 'en').map((one) => one.stance.kind)).toEqual([stance]);
  });
});

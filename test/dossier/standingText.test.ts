import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { TextMark } from '../../src/dossier/document.ts';
import { plainRuns, quotedRuns } from '../../src/dossier/quotedRuns.ts';
import { overlaps, type Slice } from '../../src/dossier/slice.ts';
import { marksIn, STRUCK_SPACE, standingText } from '../../src/dossier/standingText.ts';

/** Marks in order, of which no two of one kind overlap. */
const marked = fc
  .record({
    text: fc.string({ unit: 'binary', minLength: 1, maxLength: 80 }),
    cuts: fc.array(fc.record({ skip: fc.nat(9), length: fc.integer({ min: 1, max: 9 }), isStruck: fc.boolean() }), {
      maxLength: 12,
    }),
    within: fc.tuple(fc.nat(80), fc.nat(80)),
  })
  .map(({ text, cuts, within: [a, b] }) => {
    const ends = { struck: 0, unsure: 0 };
    const marks = cuts.flatMap(({ skip, length, isStruck }): readonly TextMark[] => {
      const as = isStruck ? 'struck' : 'unsure';
      const start = ends[as] + skip;
      const end = Math.min(start + length, text.length);
      ends[as] = end;
      return start < end ? [{ start, end, as }] : [];
    });
    const within: Slice = { start: Math.min(a, b, text.length), end: Math.min(Math.max(a, b), text.length) };
    return { text, marks: marks.toSorted((one, other) => one.start - other.start), within };
  });

describe('the standing text', () => {
  it('has the offsets of the text, without the struck characters and with all others', () => {
    fc.assert(
      fc.property(marked, ({ text, marks }) => {
        const standing = standingText({ text, textMarks: marks });
        expect(standing).toHaveLength(text.length);
        for (let at = 0; at < text.length; at += 1) {
          const isStruck = marks.some(({ start, end, as }) => as === 'struck' && start <= at && at < end);
          expect(standing[at]).toBe(isStruck && text[at] !== '\n' ? STRUCK_SPACE : text[at]);
        }
      }),
    );
  });

  it('is the text itself if nothing is struck', () => {
    expect(standingText({ text: 'The gate was open.', textMarks: [{ start: 0, end: 3, as: 'unsure' }] })).toBe(
      'The gate was open.',
    );
  });
});

it('the marks in a slice are those that a look at each finds', () => {
  fc.assert(
    fc.property(marked, fc.constantFrom('struck' as const, 'unsure' as const), ({ marks, within }, as) => {
      const naive = marks
        .filter((mark) => mark.as === as && overlaps(mark, within))
        .map(({ start, end }) => ({ start: Math.max(start, within.start), end: Math.min(end, within.end) }));
      expect(marksIn(marks, as, within)).toEqual(naive);
    }),
  );
});

it('runs are the slice, character by character', () => {
  fc.assert(
    fc.property(marked, ({ text, marks, within }) => {
      const runs = quotedRuns(text, marks, within);
      const own = runs.filter(({ isSign }) => !isSign).map((run) => run.text);
      expect(own.join('')).toBe(text.slice(within.start, within.end));
    }),
  );
});

it.each<[string, readonly TextMark[], string]>([
  ['nothing', [], 'The gate was open.'],
  ['a word', [{ start: 13, end: 17, as: 'struck' }], 'The gate was [struck: open].'],
  ['a word that may be misread', [{ start: 4, end: 8, as: 'unsure' }], 'The gate[?] was open.'],
  [
    'a struck word that may be misread',
    [
      { start: 4, end: 8, as: 'struck' },
      { start: 4, end: 8, as: 'unsure' },
    ],
    'The [struck: gate][?] was open.',
  ],
])('text with %s marked says so', (_what, marks, shown) => {
  expect(plainRuns(quotedRuns('The gate was open.', marks, { start: 0, end: 18 }))).toBe(shown);
});

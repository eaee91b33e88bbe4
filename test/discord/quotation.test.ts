import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { collapseWhiteSpace, plainOf } from '../../src/discord/rendering/escape.ts';
import { densest, excerptOf } from '../../src/discord/rendering/excerpt.ts';
import { type Mark, markUp, type Sign } from '../../src/discord/rendering/markUp.ts';
import { type Quotable, quote, quoteInPieces } from '../../src/discord/rendering/quotation.ts';
import { anyText, HOSTILE } from './hostile.ts';

const SIGNS: readonly Sign[] = ['**', '__', '~~'];
const withMarks = anyText.chain((text) =>
  fc.record({
    text: fc.constant(text),
    marks: fc.array(
      fc.record({ start: fc.nat(text.length), end: fc.nat(text.length), sign: fc.constantFrom(...SIGNS) }),
      { maxLength: 8 },
    ),
  }),
);

function quotable(text: string): Quotable {
  return { origin: { document: 'd' }, text, whole: { start: 0, end: text.length } };
}

/** The parts of the shown text that one sign encloses. */
function signed(markdown: string, sign: Sign): readonly string[] {
  const parts = markdown.replace(/\\[^0-9A-Za-z\s]/gu, 'x').split(sign);
  return parts.filter((_, index) => index % 2 === 1);
}

describe('marks', () => {
  it('change no character of the text', () => {
    fc.assert(
      fc.property(withMarks, ({ text, marks }) => {
        const shown = markUp(text, { start: 0, end: text.length }, marks);
        expect(collapseWhiteSpace(plainOf(shown))).toBe(collapseWhiteSpace(text));
      }),
    );
  });

  it('are opened and closed in pairs, never around nothing or white space at an end', () => {
    fc.assert(
      fc.property(withMarks, ({ text, marks }) => {
        const shown = markUp(text, { start: 0, end: text.length }, marks);
        for (const sign of SIGNS) {
          const bare = shown.replace(/\\[^0-9A-Za-z\s]/gu, 'x');
          expect(bare.split(sign).length % 2).toBe(1);
          for (const part of signed(shown, sign)) expect(part).toMatch(/^\S/u);
        }
        expect(shown.replace(/\\[^0-9A-Za-z\s]/gu, 'x')).not.toMatch(/\*{3}|_{3}|~{3}/u);
      }),
    );
  });

  it('leave the mark of what was asked for by itself, whatever stands around it', () => {
    fc.assert(
      fc.property(withMarks, fc.nat(), fc.nat(), ({ text, marks }, a, b) => {
        const [start, end] = [a % (text.length + 1), b % (text.length + 1)].sort((one, other) => one - other);
        const asked: Mark = { start: start ?? 0, end: end ?? 0, sign: '***' };
        const shown = markUp(text, { start: 0, end: text.length }, [...marks, asked]);
        expect(collapseWhiteSpace(plainOf(shown))).toBe(collapseWhiteSpace(text));
        const runs = [...shown.replace(/\\[^0-9A-Za-z\s]/gu, 'x').matchAll(/\*+/gu)].map(([run]) => run.length);
        expect(runs.filter((length) => length !== 2 && length !== 3)).toEqual([]);
        expect(runs.filter((length) => length === 3).length % 2).toBe(0);
      }),
    );
  });

  it.each<[string, string, readonly Mark[], string]>([
    [
      'what was asked for, in the sentence that answers',
      'It left at 23:40 in fog.',
      [
        { start: 0, end: 24, sign: '__' },
        { start: 3, end: 7, sign: '**' },
        { start: 11, end: 16, sign: '***' },
      ],
      '__It **left** at ***23:40*** in fog.__',
    ],
    [
      'what was asked for and not the searched words that touch it',
      'late-ferry left',
      [
        { start: 0, end: 5, sign: '**' },
        { start: 5, end: 10, sign: '***' },
        { start: 11, end: 15, sign: '**' },
      ],
      'late-***ferry*** **left**',
    ],
    ['nothing but what is shown as a space', 'late\u001cferry', [{ start: 4, end: 5, sign: '**' }], 'late ferry'],
    ['one word', 'the late ferry', [{ start: 4, end: 8, sign: '**' }], 'the **late** ferry'],
    [
      'touching ones as one',
      'lateferry',
      [
        { start: 0, end: 4, sign: '**' },
        { start: 4, end: 9, sign: '**' },
      ],
      '**lateferry**',
    ],
    [
      'overlapping ones as one',
      'late ferry',
      [
        { start: 0, end: 7, sign: '**' },
        { start: 5, end: 10, sign: '**' },
      ],
      '**late ferry**',
    ],
    ['without the white space at its ends', 'a late b', [{ start: 1, end: 7, sign: '**' }], 'a **late** b'],
    ['next to a star of the text', '*late*', [{ start: 1, end: 5, sign: '**' }], '\\***late**\\*'],
    [
      'across the end of the sentence',
      'One two three',
      [
        { start: 0, end: 7, sign: '__' },
        { start: 4, end: 13, sign: '**' },
      ],
      '__One **two**__ **three**',
    ],
    ['a letter with what is written on it', 'e\u0301a', [{ start: 0, end: 1, sign: '**' }], '**e\u0301**a'],
  ])('mark %s', (_, text, marks, shown) => {
    expect(markUp(text, { start: 0, end: text.length }, marks)).toBe(shown);
  });
});

describe('a quotation in pieces', () => {
  it('has every word once and in order, each piece within its room', () => {
    fc.assert(
      fc.property(withMarks, fc.integer({ min: 120, max: 2_000 }), ({ text, marks }, room) => {
        const pieces = quoteInPieces(quotable(text), { start: 0, end: text.length }, marks, room);
        expect(
          collapseWhiteSpace(pieces.map(({ start, end }) => text.slice(start, end)).join('')).replace(/ /g, ''),
        ).toBe(collapseWhiteSpace(text).replace(/ /g, ''));
        for (const piece of pieces) {
          expect(piece.line.length).toBeLessThanOrEqual(room);
          expect(collapseWhiteSpace(plainOf(piece.markdown))).toBe(
            collapseWhiteSpace(text.slice(piece.start, piece.end)),
          );
          expect(text.slice(piece.start, piece.end).isWellFormed()).toBe(true);
        }
      }),
      { numRuns: 60 },
    );
  });

  it('marks a cut at the ends where there is one', () => {
    const text = 'one two three four';
    const from = quotable(text);
    expect(quote(from, { start: 4, end: 13 }, []).line).toBe('> … two three …');
    expect(quote(from, { start: 0, end: 18 }, []).line).toBe('> one two three four');
  });
});

describe('an excerpt', () => {
  it('lies inside the passage, holds the focus where that fits, and is cut between words', () => {
    const text = HOSTILE.find((one) => one.startsWith('many ')) ?? '';
    fc.assert(
      fc.property(fc.nat(text.length - 30), fc.integer({ min: 100, max: 600 }), (at, room) => {
        const focus = { start: at, end: at + 20 };
        const { start, end } = excerptOf(text, { start: 0, end: text.length }, focus, room);
        expect(start).toBeLessThanOrEqual(focus.start);
        expect(end).toBeGreaterThanOrEqual(Math.min(focus.end, text.length));
        expect(end - start).toBeLessThanOrEqual(room);
        expect(`${text.charAt(start - 1)}|${text.charAt(end)}`).toMatch(/^\s?\|\s?$/u);
      }),
    );
  });

  it('is cut around the place where most of the words stand together', () => {
    const at = (...starts: readonly number[]) => starts.map((start) => ({ start, end: start + 5 }));
    expect(densest(at(10, 400, 420, 440, 900), 100)).toEqual({ start: 400, end: 445 });
    expect(densest(at(10, 400), 100)).toEqual({ start: 10, end: 15 });
    expect(densest([{ start: 5, end: 300 }], 100)).toEqual({ start: 5, end: 300 });
    expect(densest([], 100)).toBeNull();
  });

  it('never cuts a sentence that answers', () => {
    const text = `${'before '.repeat(200)}|${'said '.repeat(200)}|${' after'.repeat(200)}`;
    const focus = { start: text.indexOf('|'), end: text.lastIndexOf('|') + 1 };
    expect(excerptOf(text, { start: 0, end: text.length }, focus, 500)).toEqual(focus);
  });

  it('is the whole passage where there is room', () => {
    expect(excerptOf('  a b  ', { start: 0, end: 7 }, null, 500)).toEqual({ start: 2, end: 5 });
  });

  it.each(HOSTILE.map((text, index) => [index, text] as const))(
    'of hostile text %i divides no character',
    (_, text) => {
      const { start, end } = excerptOf(text, { start: 0, end: text.length }, null, 60);
      expect(text.slice(start, end).isWellFormed()).toBe(true);
      expect(end).toBeGreaterThan(start);
    },
  );
});

import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type LedgerEntry, numberPassages } from '../../src/dossier/numbering.ts';
import { hashOf, type UnnumberedPassage } from '../../src/dossier/passage.ts';
import { growthOf, LESS_THAN_THE_SQUARE } from '../growth.ts';

/** Numbers a document of these paragraphs. */
function number(before: readonly LedgerEntry[], paragraphs: readonly string[]): readonly LedgerEntry[] {
  const passages = paragraphs.map(
    (text, place): UnnumberedPassage => ({
      start: place,
      end: place + 1,
      document: 'log',
      kind: 'paragraph',
      page: null,
      headings: [],
      hash: hashOf(text),
    }),
  );
  return numberPassages(before, passages, ({ start }) => paragraphs[start] ?? '');
}

/** The numbers in reading order. */
function inOrder(ledger: readonly LedgerEntry[]): readonly number[] {
  return ledger.filter(({ position }) => position !== null).map((entry) => entry.number);
}

function successorOf(ledger: readonly LedgerEntry[], wanted: number): number | null | undefined {
  return ledger.find((entry) => entry.number === wanted)?.successor;
}

const FOG = 'Captain Calder reported fog at the breakwater and asked for the lamp to be lit.';
const LAMP = 'The office answered that the lamp was out of order until the spring of that year.';
const FUEL = 'Fuel for the winter was booked at a thousand litres a week by the second clerk.';
const KEYS = 'Marta Holm kept the keys of the lamp house and nobody came to ask for them.';
const first = number([], [FOG, LAMP, FUEL]);

describe('numberPassages', () => {
  it('numbers from 1 on', () => {
    expect(inOrder(first)).toEqual([1, 2, 3]);
  });

  const EDITS: readonly (readonly [why: string, paragraphs: readonly string[], numbers: readonly number[]])[] = [
    ['nothing changed', [FOG, LAMP, FUEL], [1, 2, 3]],
    ['inserted at the beginning', [KEYS, FOG, LAMP, FUEL], [4, 1, 2, 3]],
    ['inserted in the middle', [FOG, KEYS, LAMP, FUEL], [1, 4, 2, 3]],
    ['deleted', [FOG, FUEL], [1, 3]],
    ['moved to the end', [LAMP, FUEL, FOG], [2, 3, 1]],
    ['turned round', [FUEL, LAMP, FOG], [3, 2, 1]],
    ['edited', [FOG, `${LAMP} So it says.`, FUEL], [1, 4, 3]],
    ['doubled', [FOG, LAMP, LAMP, FUEL], [1, 2, 4, 3]],
    ['emptied', [], []],
  ];
  it.each(EDITS)('%s', (_why, paragraphs, numbers) => {
    expect(inOrder(number(first, paragraphs))).toEqual(numbers);
  });

  it('gives words that come back their old number, and never to others', () => {
    const without = number(first, [FOG, FUEL]);
    const other = number(without, [FOG, KEYS, FUEL]);
    expect(inOrder(other)).toEqual([1, 4, 3]);
    expect(inOrder(number(other, [FOG, LAMP, FUEL]))).toEqual([1, 2, 3]);
  });

  const SUCCESSORS: readonly (readonly [why: string, paragraphs: readonly string[], successor: number | null])[] = [
    ['an edit of half the words at most', [FOG, LAMP.replace('out of order', 'broken'), FUEL], 4],
    ['the likest of several', [FOG, KEYS, LAMP.replace('office', 'clerk'), FUEL], 5],
    ['nothing alike', [FOG, KEYS, FUEL], null],
    ['nothing at all', [FOG, FUEL], null],
    ['alike, but not where it stood', [LAMP.replace('office', 'clerk'), FOG, FUEL], null],
  ];
  it.each(SUCCESSORS)('knows what took the place of changed words: %s', (_why, paragraphs, successor) => {
    expect(successorOf(number(first, paragraphs), 2)).toBe(successor);
  });

  it('keeps every number for the words that it was given to, through any edits', () => {
    const paragraph = fc.constantFrom(FOG, LAMP, FUEL, KEYS, `${LAMP} So it says.`, 'Short.', 'شيء', '');
    fc.assert(
      fc.property(fc.array(fc.array(paragraph, { maxLength: 7 }), { minLength: 1, maxLength: 8 }), (versions) => {
        const meant = new Map<number, string>();
        let ledger: readonly LedgerEntry[] = [];
        for (const version of versions) {
          ledger = number(ledger, version);
          const live = ledger.filter(({ position }) => position !== null);
          expect(live.map(({ position, text }) => [position, text])).toEqual(version.map((text, at) => [at, text]));
          expect(new Set(ledger.map((entry) => entry.number)).size).toBe(ledger.length);
          for (const { number: given, text, hash, successor } of ledger) {
            expect(meant.get(given) ?? text).toBe(text);
            expect(hash).toBe(hashOf(text));
            expect(successor).not.toBe(given);
            meant.set(given, text);
          }
          expect([...meant.keys()].toSorted((a, b) => a - b)).toEqual(
            ledger.map((entry) => entry.number).toSorted((a, b) => a - b),
          );
        }
      }),
      { numRuns: 300 },
    );
  });

  it('numbers a long document that changed throughout, with work in proportion to its length', async () => {
    const words = FOG.split(' ');
    const version = (length: number, mark: string): readonly string[] =>
      Array.from({ length }, (_, at) => words.map((word, which) => `${word}${(at * 7 + which) % 97}`).join(' ') + mark);
    const changed = (length: number) => number(number([], version(length, '.')), version(length, '!'));
    const after = changed(1200);
    // Each changed passage is followed to the one that took its place.
    expect(successorOf(after, 1)).toBe(1201);
    expect(successorOf(after, 600)).toBe(1800);
    expect(await growthOf(changed, 300)).toBeLessThan(LESS_THAN_THE_SQUARE);
  });
});

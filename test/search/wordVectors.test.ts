import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { LARGEST_STEP, quantise, type VectorRow, WordVectors } from '../../src/search/meaning/wordVectors.ts';
import { INVENTED_ROWS, inventedVectors } from '../fixtures/wordVectorFixture.ts';

const DIMENSIONS = 12;
const number = fc.oneof(fc.double({ min: -9, max: 9, noNaN: true }), fc.constant(0));
const vector = fc.array(number, { minLength: DIMENSIONS, maxLength: DIMENSIONS });
const word = fc.oneof(
  fc.string({ unit: 'grapheme', maxLength: 6 }),
  fc.constantFrom('lamp', 'lamps', 'фонарь', '灯', ''),
);
const rows = fc
  .array(fc.record({ word, vector }), { maxLength: 40 })
  .map((list): readonly VectorRow[] => list.map((row, place) => ({ ...row, rank: 3 * place + 1 })));

const dot = (one: readonly number[], other: readonly number[]): number =>
  one.reduce((sum, part, at) => sum + part * (other[at] ?? 0), 0);
/** The vector at length 1, or all 0. */
const unit = (one: readonly number[]): readonly number[] => {
  const largest = Math.max(...one.map(Math.abs)); // first, lest the squares of tiny numbers vanish
  const scaled = one.map((part) => (largest === 0 ? 0 : part / largest));
  const length = Math.sqrt(dot(scaled, scaled));
  return scaled.map((part) => (length === 0 ? 0 : part / length));
};
/**
 * What rounding to whole steps can turn a unit vector by: half a step in each direction, with a length of the largest step
 * at least (by the inequality of Dunkl and Williams 1964).
 */
const ERROR = (0.5 * Math.sqrt(DIMENSIONS)) / LARGEST_STEP;

describe('quantise', () => {
  it('turns no vector further than half a step in each direction allows, and keeps its length', () => {
    fc.assert(
      fc.property(vector, (one) => {
        const steps = new Int8Array(DIMENSIONS);
        const scale = quantise(one, steps);
        const kept = [...steps].map((step) => step * scale);
        const off = kept.map((part, at) => part - (unit(one)[at] ?? 0));
        expect(Math.sqrt(dot(off, off))).toBeLessThanOrEqual(ERROR + 1e-9);
        if (one.some((part) => part !== 0)) expect(dot(kept, kept)).toBeCloseTo(1, 9);
      }),
    );
  });

  it.each([
    ['zeros', [0, 0, 0]],
    ['numbers that are none', [Number.NaN, 1, 2]],
    ['endless ones', [Number.POSITIVE_INFINITY, 1, 2]],
  ])('makes a vector of zeros of %s', (_what, vectorOf) => {
    const steps = new Int8Array([5, 5, 5]);
    expect(quantise(vectorOf, steps)).toBe(0);
    expect([...steps]).toEqual([0, 0, 0]);
  });
});

describe('WordVectors', () => {
  it('know every word given, the first of its vectors, and no other word', () => {
    fc.assert(
      fc.property(rows, fc.array(word), (list, others) => {
        const vectors = WordVectors.of(list, DIMENSIONS);
        const oracle = new Map<string, VectorRow>();
        for (const row of list) if (!oracle.has(row.word)) oracle.set(row.word, row);
        expect(vectors.size).toBe(oracle.size);
        for (const [one, { rank }] of oracle) {
          const row = vectors.rowOf(one);
          expect(row === undefined ? undefined : vectors.rankOf(row)).toBe(rank);
        }
        for (const other of others) expect(vectors.rowOf(other) !== undefined).toBe(oracle.has(other));
      }),
    );
  });

  it('tell cosines as plain arithmetic does, but for rounding, and never NaN', () => {
    fc.assert(
      fc.property(vector, vector, (one, other) => {
        const list = [one, other].map((vectorOf, place) => ({ word: `w${place}`, rank: place + 1, vector: vectorOf }));
        const cosine = WordVectors.of(list, DIMENSIONS).cosine(0, 1);
        expect(Math.abs(cosine - dot(unit(one), unit(other)))).toBeLessThanOrEqual(2 * ERROR + ERROR ** 2 + 1e-6);
        expect(Math.abs(cosine)).toBeLessThanOrEqual(1 + 1e-6);
      }),
    );
  });

  it('add up to what their unit vectors add up to', () => {
    fc.assert(
      fc.property(vector, fc.double({ min: 0, max: 2, noNaN: true }), (one, weight) => {
        const vectors = WordVectors.of([{ word: 'lamp', rank: 1, vector: one }], DIMENSIONS);
        const sum = new Float32Array(DIMENSIONS).fill(1);
        vectors.addTo(sum, 0, weight);
        for (const [at, part] of sum.entries()) {
          expect(Math.abs(part - 1 - weight * (unit(one)[at] ?? 0))).toBeLessThanOrEqual(weight * ERROR + 1e-5);
        }
      }),
    );
  });

  it('survive as bytes, wherever these begin', () => {
    fc.assert(
      fc.property(rows, fc.nat(3), (list, shift) => {
        const { bytes, identity } = WordVectors.of(list, DIMENSIONS);
        const moved = new Uint8Array(bytes.length + shift);
        moved.set(bytes, shift);
        const again = WordVectors.decode(moved.subarray(shift));
        expect(again.bytes).toEqual(bytes);
        expect(again.identity).toBe(identity);
        for (const { word: one } of list) expect(again.rowOf(one)).toBeDefined();
      }),
    );
  });

  it('have another identity with other words or other vectors', () => {
    const first = INVENTED_ROWS[0] ?? { word: '', rank: 1, vector: [] };
    const changed = [{ ...first, vector: Array.from(first.vector, (part) => part ** 2) }, ...INVENTED_ROWS.slice(1)];
    const identities = [INVENTED_ROWS, changed, INVENTED_ROWS.slice(1)].map(
      (list) => WordVectors.of(list, 100).identity,
    );
    expect(new Set(identities).size).toBe(3);
  });

  const good = inventedVectors().bytes;
  it.each([
    ['nothing', new Uint8Array(), /cut off/],
    ['a part', good.subarray(0, good.length - 1), /cut off/],
    ['something else', new Uint8Array(good.length), /no word vectors/],
    ['too many', new Uint8Array([...good, 0]), /cut off/],
  ])('refuse %s', (_what, bytes, fault) => {
    expect(() => WordVectors.decode(bytes)).toThrow(fault);
  });

  it('refuse a table of slots that is full, in which a look-up would never end', () => {
    const bytes = good.slice();
    const header = new Uint32Array(bytes.buffer, 0, 5);
    // The length that the header implies stays what it is: slots go to the words' own bytes.
    const slots = header[3] ?? 0;
    header[3] = slots / 2 - 64;
    header[4] = (header[4] ?? 0) + 4 * (slots - (header[3] ?? 0));
    expect(() => WordVectors.decode(bytes)).toThrow(/out of order/);
  });

  it('find kin nearer than strangers', () => {
    const vectors = inventedVectors();
    const cosine = (one: string, other: string): number =>
      vectors.cosine(vectors.rowOf(one) ?? -1, vectors.rowOf(other) ?? -1);
    expect(cosine('ferry', 'boat')).toBeGreaterThan(cosine('ferry', 'winter'));
    expect(vectors.rowOf('zeppelin')).toBeUndefined();
  });
});

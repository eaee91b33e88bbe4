import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { Memo } from '../../src/text/memo.ts';
import { remembered } from '../../src/text/remembered.ts';

/** A function of a number that counts its calls. */
function counting() {
  const calls: number[] = [];
  const double = (key: number): number => {
    calls.push(key);
    return 2 * key;
  };
  return { calls, double };
}

describe('a memo', () => {
  it('computes the value of a key once', () => {
    const memo = new Memo<number, number | null>(5);
    const { calls, double } = counting();
    expect([memo.of(1, double), memo.of(1, double), memo.of(2, double)]).toEqual([2, 2, 4]);
    expect(calls).toEqual([1, 2]);
    let empty = 0;
    const nothing = () => {
      empty += 1;
      return null;
    };
    expect([memo.of(3, nothing), memo.of(3, nothing), empty]).toEqual([null, null, 1]);
  });

  it('remembers values up to a sum of their sizes', () => {
    const memo = new Memo<number, string>(10, ({ length }) => length);
    let computed = 0;
    const four = (): string => {
      computed += 1;
      return 'four';
    };
    for (const key of [1, 2, 3, 1, 2, 3]) memo.of(key, four);
    expect(computed).toBe(3);
    for (let key = 4; key < 12; key += 1) memo.of(key, four);
    memo.of(1, four);
    expect(computed).toBe(12);
  });

  it('gives what the function gives, and computes no key of the last few again', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 4 }), fc.array(fc.integer({ min: 0, max: 9 })), (most, keys) => {
        const memo = new Memo<number, number>(most);
        const { calls, double } = counting();
        for (const [place, key] of keys.entries()) {
          const before = calls.length;
          expect(memo.of(key, double)).toBe(2 * key);
          const recent = new Set<number>();
          for (const earlier of keys.slice(0, place).reverse()) if (recent.size < most) recent.add(earlier);
          if (recent.has(key)) expect(calls).toHaveLength(before);
        }
      }),
    );
  });

  it('holds at most twice as many keys as it has to', () => {
    const memo = new Memo<number, number>(10);
    const { calls, double } = counting();
    for (let key = 0; key < 100; key += 1) memo.of(key, double);
    calls.length = 0;
    for (let key = 0; key < 80; key += 1) memo.of(key, double);
    expect(calls).toHaveLength(80);
  });

  it('keeps nothing of a computation that throws, and forgets what it is told to', () => {
    const memo = new Memo<string, string>(5);
    expect(() => memo.of('a', () => fail('no'))).toThrow('no');
    expect(memo.of('a', () => 'yes')).toBe('yes');
    memo.forget('a');
    expect(memo.of('a', () => 'again')).toBe('again');
  });
});

function fail(message: string): never {
  throw new Error(message);
}

describe('a function that remembers', () => {
  it('is called once for each text', () => {
    let calls = 0;
    const lengthOf = remembered((text) => {
      calls += 1;
      return text.length;
    });
    expect([lengthOf('bell'), lengthOf('bell'), lengthOf('lamps')]).toEqual([4, 4, 5]);
    expect(calls).toBe(2);
  });
});

import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { CharacterGrams, CharacterGramsBuilder, eachGram } from '../../src/search/characterGrams.ts';

const EVEN = { k: 1, b: 0 };

function gramsOver(passages: readonly (readonly string[])[]): CharacterGrams {
  const builder = new CharacterGramsBuilder();
  for (const passage of passages) builder.add(passage);
  return new CharacterGrams(builder.build());
}

function runsOf(words: readonly string[]): readonly string[] {
  const text = ` ${words.join(' ')} `;
  return Array.from({ length: Math.max(0, text.length - 3) }, (_, at) => text.slice(at, at + 4));
}

/** Whether two different runs have one hash, so that they count as one: some two of 200 runs have in about 1 case of 26. */
function haveCollision(texts: readonly (readonly string[])[]): boolean {
  const hashes = new Map<string, number>();
  for (const words of texts) {
    const runs = runsOf(words);
    let at = 0;
    eachGram(words, (hash) => {
      hashes.set(runs[at] ?? '', hash);
      at += 1;
    });
  }
  return new Set(hashes.values()).size < hashes.size;
}

/** BM25 over runs of four characters, with nothing hashed. */
function naiveLikeness(
  words: readonly string[],
  passage: readonly string[],
  passages: readonly (readonly string[])[],
): number {
  const wanted = runsOf(words);
  const own = runsOf(passage);
  let sum = 0;
  for (const run of new Set(wanted)) {
    const count = own.filter((one) => one === run).length;
    const holders = passages.filter((one) => runsOf(one).includes(run)).length;
    const rarity = Math.log(1 + (passages.length - holders + 0.5) / (holders + 0.5));
    const asked = Math.sqrt(wanted.filter((one) => one === run).length);
    sum += (asked * rarity * count * 2) / (count + 1);
  }
  return sum;
}

const word = fc.stringMatching(/^[a-zäжع]{1,7}$/u);
const text = fc.array(word, { minLength: 1, maxLength: 12 });

describe('likeness by runs of characters', () => {
  it('is what counting every run by hand gives', () => {
    fc.assert(
      fc.property(fc.array(text, { minLength: 1, maxLength: 6 }), text, (passages, words) => {
        fc.pre(!haveCollision([...passages, words]));
        const found = gramsOver(passages).likeness(words, passages, EVEN);
        for (const [at, passage] of passages.entries()) {
          expect(found[at]).toBeCloseTo(naiveLikeness(words, passage, passages), 6);
        }
      }),
      { numRuns: 60 },
    );
  });

  it('finds other forms of the words, and the same words in the same turn of phrase first', () => {
    const passages = [
      ['the', 'council', 'paid', 'for', 'the', 'treatment', 'of', 'timber'],
      ['the', 'timber', 'was', 'sold', 'and', 'the', 'council', 'adjourned'],
      ['a', 'ferry', 'left', 'at', 'noon'],
    ];
    const [first = 0, second = 0, third = 0] = gramsOver(passages).likeness(['treated', 'timber'], passages, EVEN);
    expect(first).toBeGreaterThan(second);
    expect(second).toBeGreaterThan(third);
  });

  it('is 0 for nothing asked and nothing there', () => {
    const grams = gramsOver([['lamp'], []]);
    expect(grams.likeness([], [['lamp'], []], EVEN)).toEqual([0, 0]);
    expect(grams.likeness(['lamp'], [[]], EVEN)).toEqual([0]);
  });

  it('refuses a table that was cut', () => {
    const builder = new CharacterGramsBuilder();
    builder.add(['lamp']);
    const row = builder.build();
    expect(() => new CharacterGrams({ ...row, holders: row.holders.slice(0, 400) })).toThrow(/cut/u);
  });
});

import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { NO_CORRECTIONS, type PeopleCorrections } from '../../../src/dossier/peopleCorrections.ts';
import { NameWordIndex } from '../../../src/finding/names/kin/nameWordIndex.ts';
import { FARTHEST, nameDistance } from '../../../src/finding/names/likeness.ts';
import { isOneFirstName, isSlip } from '../../../src/finding/names/sameName.ts';
import { clusterNames } from '../../../src/finding/people/clusters/clusterNames.ts';
import type { FoundName } from '../../../src/finding/people/foundName.ts';
import { growthOf, LESS_THAN_THE_SQUARE } from '../../growth.ts';
import { clusterNames as clusterSlowly } from './slow/clusterNamesSlowly.ts';
import type { FoundName as SlowName } from './slow/discover.ts';

/** Words that are alike by chance: few sounds, few letters, and letters of other scripts. */
const word = fc.oneof(
  { weight: 6, arbitrary: fc.stringMatching(/^[kctsb][aeiou][lrmn][aeiou]?[kts]?(?:ov|son|ari)?$/u) },
  { weight: 2, arbitrary: fc.stringMatching(/^(?:calder|kalder|caldera|aubrey|obrey|lindqvist|lindkvist|linqvist)$/u) },
  { weight: 1, arbitrary: fc.stringMatching(/^[абвкло]{3,6}$/u) },
  { weight: 1, arbitrary: fc.stringMatching(/^[بكلمن]{2,5}$/u) },
  { weight: 1, arbitrary: fc.constantFrom('a', 'k', '9', 'danish', 'the', 'party', 'board', 'union', '王') },
);
const evidence = fc.record({
  kind: fc.constantFrom('name', 'name', 'body', 'word'),
  count: fc.integer({ min: 1, max: 9 }),
  personal: fc.integer({ min: 0, max: 3 }),
  titled: fc.integer({ min: 0, max: 2 }),
  speaking: fc.integer({ min: 0, max: 2 }),
  bodily: fc.integer({ min: 0, max: 2 }),
  local: fc.integer({ min: 0, max: 1 }),
  initials: fc.array(word, { maxLength: 1 }),
  related: fc.boolean(),
});

const found = fc
  .uniqueArray(fc.tuple(fc.array(word, { minLength: 1, maxLength: 4 }), evidence), {
    maxLength: 40,
    selector: ([words]) => words.join(' '),
  })
  .map((all): ReadonlyMap<string, FoundName> => {
    let before: FoundName | undefined;
    return new Map(
      all.map(([words, { initials, related, kind, ...rest }]) => {
        const name: FoundName = {
          ...rest,
          kind: words.length === 1 ? (kind === 'body' ? 'body' : 'word') : kind === 'word' ? 'name' : kind,
          words,
          initials: new Set(initials),
          relatives: new Set(related && before !== undefined ? [before.words.join(' ')] : []),
        };
        before = name;
        return [words.join(' '), name];
      }),
    );
  });

const name = fc.array(word, { minLength: 1, maxLength: 2 }).map((words) => words.join(' '));
const names = fc.array(name, { minLength: 2, maxLength: 3 });
const corrections: fc.Arbitrary<PeopleCorrections> = fc.record({
  same: fc.array(names, { maxLength: 2 }),
  different: fc.array(names, { maxLength: 2 }),
  preferred: fc.dictionary(name, name, { maxKeys: 2 }),
});

describe('clusterNames', () => {
  it('makes the clusters that comparing every name with every other makes, in their order', () => {
    fc.assert(
      fc.property(found, fc.oneof(fc.constant(NO_CORRECTIONS), corrections), (all, corrected) => {
        const named = new Map([...all].map(([key, name]) => [key, slowName(name)]));
        for (const [key, { relatives }] of all) {
          for (const other of relatives) {
            const [one, another] = [named.get(key), named.get(other)];
            if (one !== undefined && another !== undefined) one.relatives.add(another);
          }
        }
        expect(clusterNames(all, corrected)).toEqual(clusterSlowly(named, corrected));
      }),
      { numRuns: 400 },
    );
  });

  it('takes time in proportion to the number of names', async () => {
    const growth = await growthOf((size) => clusterNames(manyNames(size), NO_CORRECTIONS), 1500);
    expect(growth).toBeLessThan(LESS_THAN_THE_SQUARE);
  });
});

describe('NameWordIndex', () => {
  it('finds just the words that comparing with each would', () => {
    fc.assert(
      fc.property(
        fc.array(word, { maxLength: 60 }),
        word,
        fc.constantFrom(0.1, FARTHEST),
        (words, wanted, farthest) => {
          const index = new NameWordIndex(words);
          const all = [...new Set(words)];
          const near = all.filter((other) => (nameDistance(wanted, other) ?? 1) <= farthest);
          expect(index.near(wanted, farthest).toSorted()).toEqual(near.toSorted());
          expect(index.slipsOf(wanted).toSorted()).toEqual(all.filter((other) => isSlip(wanted, other)).toSorted());
          const first = all.filter((other) => isOneFirstName(wanted, other));
          expect(index.oneFirstName(wanted).toSorted()).toEqual(first.toSorted());
        },
      ),
      { numRuns: 400 },
    );
  });
});

function slowName({ relatives: _relatives, initials, ...rest }: FoundName): SlowName {
  return { ...rest, initials: new Set(initials), relatives: new Set() };
}

/** So many names of persons and bodies; each surname has several bearers. */
function manyNames(size: number): ReadonlyMap<string, FoundName> {
  return new Map(
    Array.from({ length: size }, (_, at) => {
      const isBody = at % 3 === 0;
      const last = isBody ? 'union' : invented(at % Math.ceil(size / 4));
      const words = [invented(at * 7), last];
      return [
        words.join(' '),
        {
          ...{ words, kind: isBody ? 'body' : 'name', count: 1 + (at % 5), local: 0, titled: 0, speaking: 0 },
          ...{ personal: isBody ? 0 : 1, bodily: isBody ? 1 : 0, relatives: new Set(), initials: new Set() },
        } satisfies FoundName,
      ];
    }),
  );
}

const SYLLABLES = ['ba', 'ko', 'li', 'mur', 'sen', 'tal', 'vik', 'ros', 'den', 'go', 'fi', 'har', 'lu', 'nes', 'pra'];

function invented(number: number): string {
  let [left, word] = [number + SYLLABLES.length ** 2, ''];
  for (; left > 0; left = Math.floor(left / SYLLABLES.length)) word += SYLLABLES[left % SYLLABLES.length] ?? '';
  return word;
}

import { expect, it } from 'vitest';
import { documentKey, resultKeys } from '../../src/views/model/keys.ts';

const RESULTS = [1, 2].flatMap((number) => [
  { citation: `doc:${number}`, sentence: null, statement: null },
  { citation: `doc:${number}`, sentence: null, statement: 0 },
  { citation: `doc:${number}`, sentence: null, statement: null },
]);

it('keys differ for every result, also for the same passage found twice', () => {
  expect(new Set(resultKeys(RESULTS)).size).toBe(RESULTS.length);
  expect(documentKey('doc')).not.toBe(documentKey('dok'));
});

it('keys stay with a passage wherever it is in the answer', () => {
  const [first, , , fourth] = resultKeys(RESULTS);
  expect(resultKeys(RESULTS.slice(3))[0]).toBe(fourth);
  expect(resultKeys(RESULTS.slice(0, 1))).toEqual([first]);
});

it('keys are those of earlier versions, so that the buttons of old messages still work', () => {
  expect([documentKey('gazette'), ...resultKeys(RESULTS.slice(0, 2))]).toMatchInlineSnapshot(`
    [
      "jUvajDUF",
      "HOSjTsPP",
      "bYEWYuHh",
    ]
  `);
});

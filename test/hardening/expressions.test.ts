import { join } from 'node:path';
import { text } from 'node:stream/consumers';
import { describe, expect, test } from 'vitest';
import { childForTest } from '../processes/childForTest.ts';
import { dearTo } from './expressions/cost.ts';
import type { Pumping } from './expressions/pumpAll.ts';

const PUMP_ALL = join(import.meta.dirname, 'expressions/pumpAll.ts');
/** There is at least this much to find; fewer would mean that the search has a fault. */
const LEAST = 2_000;

test('the time of every regular expression of the program grows in proportion to the text', async () => {
  const child = childForTest(PUMP_ALL);
  const { expressions, unbuilt, dear } = JSON.parse(await text(child.stdout)) as Pumping; // What pumpAll.ts writes.
  expect(expressions).toBeGreaterThan(LEAST);
  expect(unbuilt, 'have buildAll.ts do what builds these').toEqual([]);
  const found = dear.map(({ expression: { at, pattern, flags }, pumped }) => ({
    at,
    pumped,
    expression: `/${pattern}/${flags}`,
  }));
  expect(found, 'rewrite these: the text named is dear to them').toEqual([]);
}, 600_000);

describe('a text that is dear to an expression is found', () => {
  test.each([
    [/\s+$/u, 'each space begins a search of its own'],
    [/^(?:a+)+$/u, 'a repetition of a repetition'],
    [/<!--[\s\S]*?-->/gu, 'nothing closes it'],
    [/a.*b.*c/u, 'two repetitions of the same'],
    [/\p{Lu}[\p{L}’]*\s$/u, 'it can begin within a word'],
    [/^title:(?:\p{L}[\p{L} ]{0,30}[ \t]*:.*\n)*$/u, 'spaces can be of two parts'],
  ])('%s: %s', async ({ source, flags }) => {
    expect(await dearTo({ pattern: source, flags, at: '' })).toBeDefined();
  });

  test.each([/(?<!\s)\s+$/u, /^a+$/u, /\p{Lu}\p{L}{0,20}\s$/u])('and none for %s', async ({ source, flags }) => {
    expect(await dearTo({ pattern: source, flags, at: '' })).toBeUndefined();
  });
});

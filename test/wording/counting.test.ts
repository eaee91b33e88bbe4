import { expect, it } from 'vitest';
import { wording } from '../../src/wording/catalogue.ts';
import { count, listInWords } from '../../src/wording/en/counting.ts';

it.each([
  ['2021', '2021'],
  ['2021-05', 'May 2021'],
  ['2021-05-04', '4 May 2021'],
  ['2021-13', '2021-13'],
  ['in spring', 'in spring'],
])('the day %s is %s', (published, words) => expect(wording.days.day(published)).toBe(words));

it.each([
  [0, '0 passages'],
  [1, '1 passage'],
  [2140, '2,140 passages'],
])('%i is counted as %s', (number, words) => expect(count(number, 'passage')).toBe(words));

it.each([
  [[], ''],
  [['a'], 'a'],
  [['a', 'b'], 'a and b'],
  [['a', 'b', 'c'], 'a, b and c'],
])('%j is listed as %j', (items, words) => expect(listInWords(items)).toBe(words));

import { expect, it } from 'vitest';
import { dayFirstStretch, stretchOf } from '../../src/wording/stretch.ts';

it.each([
  ['2021-05-04', '2021-05-04', { kind: 'date', date: '2021-05-04' }],
  ['2021-02-01', '2021-02-28', { kind: 'date', date: '2021-02' }],
  ['2020-02-01', '2020-02-28', { kind: 'days of a month', from: '2020-02-01', to: '2020-02-28' }],
  ['2021-01-01', '2021-12-31', { kind: 'date', date: '2021' }],
  ['1990-01-01', '1999-12-31', { kind: 'decade', year: '1990' }],
  ['1991-01-01', '2000-12-31', { kind: 'years', from: '1991', to: '2000' }],
  ['2021-08-30', '2021-09-02', { kind: 'range', from: '2021-08-30', to: '2021-09-02', isInOneYear: true }],
  ['2020-12-01', '2021-01-31', { kind: 'range', from: '2020-12', to: '2021-01', isInOneYear: false }],
] as const)('the days from %s to %s are %j', (from, to, stretch) => expect(stretchOf(from, to)).toEqual(stretch));

it('writes once what both ends have alike', () => {
  const words = { day: (date: string) => date.split('-').toReversed().join(' '), decade: (year: string) => `${year}s` };
  expect(dayFirstStretch('2021-08-30', '2021-09-02', words)).toBe('30 08 – 02 09 2021');
  expect(dayFirstStretch('2021-08-30', '2022-09-02', words)).toBe('30 08 2021 – 02 09 2022');
  expect(dayFirstStretch('2021-08-10', '2021-08-12', words)).toBe('10–12 08 2021');
});

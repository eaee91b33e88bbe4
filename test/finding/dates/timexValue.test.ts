import { describe, expect, it } from 'vitest';
import { intervalOfTimex } from '../../eval/timexValue.ts';

describe('a TIMEX3 value', () => {
  it.each([
    ['1989-11-02', '1989-11-02', '1989-11-02'],
    ['1989-11-02T17:00', '1989-11-02', '1989-11-02'],
    ['1989-02', '1989-02-01', '1989-02-28'],
    ['1989', '1989-01-01', '1989-12-31'],
    ['198', '1980-01-01', '1989-12-31'],
    ['198X', '1980-01-01', '1989-12-31'],
    ['19', '1900-01-01', '1999-12-31'],
    ['1989-Q3', '1989-07-01', '1989-09-30'],
    ['1989-H2', '1989-07-01', '1989-12-31'],
    ['1990-W01', '1990-01-01', '1990-01-07'],
    ['2021-W01', '2021-01-04', '2021-01-10'],
    ['2020-W53', '2020-12-28', '2021-01-03'],
    ['1990-W32-WE', '1990-08-11', '1990-08-12'],
    ['1998-SU', '1998-06-01', '1998-08-31'],
    ['1998-WI', '1998-12-01', '1999-02-28'],
  ])('%s is %s to %s', (value, from, to) => {
    expect(intervalOfTimex(value)).toEqual({ from, to });
  });

  it.each(['PRESENT_REF', 'PAST_REF', 'FUTURE_REF'])('%s has no days', (value) => {
    expect(intervalOfTimex(value)).toBeNull();
  });

  it.each(['1998-WXX', '1989-QX', 'PXY', 'XXXX-SU'])('%s cannot be compared', (value) => {
    expect(intervalOfTimex(value)).toBeUndefined();
  });
});

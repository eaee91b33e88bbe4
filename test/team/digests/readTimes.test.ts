import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { UserError } from '../../../src/errors.ts';
import { dueTimes } from '../../../src/team/digests/dueTimes.ts';
import { readTimes } from '../../../src/team/digests/readTimes.ts';
import { wording } from '../../../src/wording/catalogue.ts';

const READ: readonly (readonly [typed: string, cron: string, words: string])[] = [
  ['every weekday at 08:30', '30 8 * * 1,2,3,4,5', 'every weekday at 08:30'],
  ['Weekdays at 8.30 am', '30 8 * * 1,2,3,4,5', 'every weekday at 08:30'],
  ['monday to friday at 8:30', '30 8 * * 1,2,3,4,5', 'every weekday at 08:30'],
  ['daily at 7', '0 7 * * *', 'every day at 07:00'],
  ['every day at 12 am', '0 0 * * *', 'every day at 00:00'],
  ['every day at 12 pm', '0 12 * * *', 'every day at 12:00'],
  ['every day at noon', '0 12 * * *', 'every day at 12:00'],
  ['Mondays at 9', '0 9 * * 1', 'every Monday at 09:00'],
  ['weekly on friday at 17:00', '0 17 * * 5', 'every Friday at 17:00'],
  ['monday, wed and friday at 16:00', '0 16 * * 1,3,5', 'every Monday, Wednesday and Friday at 16:00'],
  ['saturday to monday at 10h', '0 10 * * 0,1,6', 'every Sunday, Monday and Saturday at 10:00'],
  ['every weekend at 10:15', '15 10 * * 0,6', 'every weekend day at 10:15'],
  ['every day at 16:30 and 08:30', '30 8,16 * * *', 'every day at 08:30 and 16:30'],
  ['every day at 8 am, 1 pm', '0 8,13 * * *', 'every day at 08:00 and 13:00'],
  ['every 6 hours', '0 */6 * * *', 'every 6 hours'],
  ['hourly', '0 * * * *', 'every hour'],
  ['every month on the 1st at 09:00', '0 9 1 * *', 'every month on the 1st at 09:00'],
  ['the first of each month at 9', '0 9 1 * *', 'every month on the 1st at 09:00'],
  ['every month on the last day at 9', '', ''],
  ['every month on the last at 9', '0 9 L * *', 'every month on the last day at 09:00'],
  ['30 8 * * 1-5', '30 8 * * 1-5', '30 8 * * 1-5'],
  ['0 9 * * mon', '0 9 * * mon', '0 9 * * mon'],
];

describe('times in words', () => {
  it.each(READ.filter(([, cron]) => cron !== ''))('“%s” is %s', (typed, cron, words) => {
    expect(readTimes(typed)).toEqual({ cron, words });
  });

  it.each(wording.times.examples)(
    '“%s”, which the advice names, is read, and its words are read as the same',
    (typed) => {
      const read = readTimes(typed);
      expect(readTimes(read.words)).toEqual(read);
    },
  );

  it.each([
    ['whenever', 'does not understand the times'],
    ['', 'does not understand the times'],
    ['every day', 'does not understand the times'],
    ['every day at 25:00', 'does not understand the times'],
    ['every day at 08:60', 'does not understand the times'],
    ['every day at 13 pm', 'does not understand the times'],
    ['every blursday at 9', 'does not understand the times'],
    ['every day at 8:30 and 17:00', 'Set up two schedules'],
    ['every 5 hours', 'does not fit evenly into a day'],
    ['every 0 hours', 'does not fit evenly into a day'],
    ['61 * * * *', 'is not a cron pattern'],
    ['* * * * *', 'more than once an hour'],
    ['0,30 8 * * *', 'more than once an hour'],
    ['0 9 31 2 *', 'There is no such time'],
    ['* * * * * *', 'does not understand the times'],
  ])('“%s” is refused: %s', (typed, why) => {
    expect(() => readTimes(typed)).toThrow(UserError);
    expect(() => readTimes(typed)).toThrow(why);
  });

  it('any text at all is read or refused with words for people', () => {
    const parts = fc.constantFrom(
      'every',
      'day',
      'monday',
      'at',
      '8',
      '08:30',
      'and',
      'pm',
      '*',
      '1-5',
      '*/2',
      'the',
      'L',
      ',',
    );
    fc.assert(
      fc.property(
        fc.oneof(
          fc.string(),
          fc.array(parts, { maxLength: 8 }).map((list) => list.join(' ')),
        ),
        (typed) => {
          try {
            const { cron } = readTimes(typed);
            const times = dueTimes({ cron, zone: 'UTC' }, 0, 400 * 86_400_000);
            expect(times.every((time, place) => place === 0 || time - (times[place - 1] ?? 0) >= 3_600_000)).toBe(true);
          } catch (error) {
            expect(error).toBeInstanceOf(UserError);
          }
        },
      ),
      { numRuns: 200 },
    );
  });
});

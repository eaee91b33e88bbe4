import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { dueTimes, nextDue } from '../../../src/team/digests/dueTimes.ts';

const iso = (times: readonly number[]): readonly string[] =>
  times.map((time) => new Date(time).toISOString().slice(0, 16));
const at = (text: string): number => Date.parse(`${text}:00Z`);

describe('due times', () => {
  it.each<readonly [string, string, string, string, string, readonly string[]]>([
    [
      'keep to the clock of the zone over a change in spring',
      '30 8 * * 1-5',
      'America/New_York',
      '2026-03-06T00:00',
      '2026-03-10T00:00',
      ['2026-03-06T13:30', '2026-03-09T12:30'],
    ],
    [
      'and in autumn',
      '30 8 * * *',
      'Europe/Berlin',
      '2026-10-24T00:00',
      '2026-10-26T12:00',
      ['2026-10-24T06:30', '2026-10-25T07:30', '2026-10-26T07:30'],
    ],
    [
      'come at once where the clock skips them',
      '30 2 * * *',
      'Europe/Berlin',
      '2026-03-28T12:00',
      '2026-03-30T12:00',
      ['2026-03-29T01:00', '2026-03-30T00:30'],
    ],
    [
      'also where there are several a day',
      '30 2,14 * * *',
      'Europe/Berlin',
      '2026-03-28T20:00',
      '2026-03-29T20:00',
      ['2026-03-29T01:00', '2026-03-29T12:30'],
    ],
    [
      'come once where the clock shows them twice',
      '30 2 * * *',
      'Europe/Berlin',
      '2026-10-24T12:00',
      '2026-10-26T12:00',
      ['2026-10-25T00:30', '2026-10-26T01:30'],
    ],
    [
      'know zones of half an hour',
      '15 9 * * *',
      'Asia/Kolkata',
      '2026-01-01T00:00',
      '2026-01-02T00:00',
      ['2026-01-01T03:45'],
    ],
  ])('%s', (_, cron, zone, after, until, expected) => {
    expect(iso(dueTimes({ cron, zone }, at(after), at(until)))).toEqual(expected);
  });

  it('leave out the first moment and take in the last', () => {
    const daily = { cron: '0 9 * * *', zone: 'UTC' };
    expect(iso(dueTimes(daily, at('2026-01-01T09:00'), at('2026-01-02T09:00')))).toEqual(['2026-01-02T09:00']);
    expect(nextDue(daily, at('2026-01-01T09:00'))).toBe(at('2026-01-02T09:00'));
  });

  it('are what a walk over every minute of the local clock finds, where no clock changes', () => {
    const start = Date.UTC(2026, 5, 1);
    fc.assert(
      fc.property(fc.nat(23), fc.nat(59), fc.uniqueArray(fc.nat(6), { minLength: 1 }), (hour, minute, days) => {
        const zone = 'Asia/Tokyo';
        const oracle: number[] = [];
        for (let time = start + 60_000; time <= start + 7 * 86_400_000; time += 60_000) {
          const local = new Date(time + 9 * 3_600_000);
          const isDue =
            local.getUTCHours() === hour && local.getUTCMinutes() === minute && days.includes(local.getUTCDay());
          if (isDue) oracle.push(time);
        }
        const cron = `${minute} ${hour} * * ${days.join(',')}`;
        expect(dueTimes({ cron, zone }, start, start + 7 * 86_400_000)).toEqual(oracle);
      }),
      { numRuns: 30 },
    );
  });
});

import { describe, expect, it } from 'vitest';
import { completeZone, readZone } from '../../../src/team/digests/timeZones.ts';
import { wording } from '../../../src/wording/catalogue.ts';

const NOW = Date.UTC(2026, 6, 1, 12);

describe('time zones', () => {
  it.each([
    ['Europe/Paris', 'Europe/Paris'],
    [' europe/paris ', 'Europe/Paris'],
    ['paris', 'Europe/Paris'],
    ['New York', 'America/New_York'],
    ['utc', 'UTC'],
    ['são paulo', 'America/Sao_Paulo'],
  ])('“%s” is %s', (typed, zone) => {
    expect(readZone(typed)).toBe(zone);
  });

  it('takes names that the platform knows without listing them', () => {
    expect(() => new Intl.DateTimeFormat('en', { timeZone: readZone('Europe/Kyiv') })).not.toThrow();
    expect(() => new Intl.DateTimeFormat('en', { timeZone: readZone('Asia/Kolkata') })).not.toThrow();
  });

  it.each([
    ['Pariss', 'There is no time zone “Pariss”'],
    ['europe/par', 'Did you mean Europe/Paris'],
    ['+02:00', 'There is no time zone “+02:00”'],
    ['', 'There is no time zone'],
  ])('“%s” is refused: %s', (typed, why) => {
    expect(() => readZone(typed)).toThrow(why);
  });

  it('are offered with the time that it is there, cities first', () => {
    expect(completeZone('par', NOW)[0]).toEqual({ name: 'America/Paramaribo (09:00)', value: 'America/Paramaribo' });
    expect(completeZone('par', NOW).map(({ value }) => value)).toContain('Europe/Paris');
    expect(completeZone('', NOW)).toHaveLength(25);
    expect(completeZone('nowhere', NOW)).toEqual([]);
  });

  it('say a moment by their own clock', () => {
    expect(wording.moments.inZone('Asia/Tokyo', Date.UTC(2026, 11, 31, 23, 5))).toBe('Fri 1 Jan 2027, 08:05');
  });
});

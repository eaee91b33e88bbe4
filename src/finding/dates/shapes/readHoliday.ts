import { datingRules } from '../../../dossier/datingRules.ts';
import { dayNumber } from '../calendar/calendar.ts';
import { easterSunday } from '../calendar/easter.ts';
import { dayPeriod } from '../calendar/period.ts';
import type { Meaning } from '../reading.ts';
import { absolute, yearIn } from './absolute.ts';
import type { Groups, Setting } from './shape.ts';

/** The Gregorian calendar, by which the dates of feasts are reckoned here, is in use in most countries since then. */
const FIRST_YEAR = 1753;

/**
 * "Christmas Eve 2017", "Good Friday 2021": a feast with its year; null for years before the calendar. Without its year a feast on
 * a day of its own is that day, and one that moves with Easter is left unresolved.
 */
export function readHoliday({ holiday = '', ...groups }: Groups, setting: Setting): Meaning | null {
  const year = yearIn(groups, setting);
  const name = holiday.toLowerCase().replace(/\s+/gu, ' ').replaceAll('’', "'");
  const days = setting.vocabulary.holidays.get(name);
  if (days === undefined) return null;
  if (year === null) {
    if ('fromEaster' in days) return { kind: 'vague', rule: datingRules.noYear };
    const { month, day } = days;
    return { kind: 'day of a month', month, day, lastDay: day, weekday: null, yearTurn: null };
  }
  if (year < FIRST_YEAR) return null;
  return absolute(
    dayPeriod('fromEaster' in days ? easterSunday(year) + days.fromEaster : dayNumber(year, days.month, days.day)),
  );
}

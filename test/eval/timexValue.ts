import type { DayInterval } from '../../src/dossier/dateMention.ts';
import { dayNumber } from '../../src/finding/dates/calendar/calendar.ts';
import {
  centuryPeriod,
  dayPeriod,
  decadePeriod,
  halfPeriod,
  hundredsPeriod,
  isoInterval,
  monthPeriod,
  type Period,
  periodAround,
  quarterPeriod,
  seasonPeriod,
  yearPeriod,
} from '../../src/finding/dates/calendar/period.ts';

const SEASONS: Readonly<Record<string, number>> = { SP: 1, SU: 2, FA: 3, AU: 3, WI: 4 };

/** The Monday of an ISO week: week 1 is the one with 4 January in it. */
function mondayOf(year: number, week: number): number {
  return periodAround('week', dayNumber(year, 1, 4)).from + (week - 1) * 7;
}

type Make = (...numbers: number[]) => Period;

const FORMS: readonly (readonly [RegExp, Make])[] = [
  [/^(\d{4})-(\d\d)-(\d\d)(?:T.*)?$/u, (year = 0, month = 0, day = 0) => dayPeriod(dayNumber(year, month, day))],
  [/^(\d{4})-(\d\d)$/u, (year = 0, month = 0) => monthPeriod(year, month)],
  [/^(\d{4})$/u, (year = 0) => yearPeriod(year)],
  [/^(\d{3})X?$/u, (decade = 0) => decadePeriod(decade * 10)],
  [/^(\d\d)(?:XX)?$/u, (century = 0) => hundredsPeriod(century * 100)],
  [/^(\d{4})-Q(\d)$/u, (year = 0, quarter = 0) => quarterPeriod(year, quarter)],
  [/^(\d{4})-H(\d)$/u, (year = 0, half = 0) => halfPeriod(year, half)],
  [/^(\d{4})-W(\d\d)$/u, (year = 0, week = 0) => periodAround('week', mondayOf(year, week))],
  [/^(\d{4})-W(\d\d)-WE$/u, (year = 0, week = 0) => periodAround('weekend', mondayOf(year, week))],
];

/**
 * The days that a TIMEX3 value names; null for one that names the past, the present or the future at large; undefined
 * for one that leaves something open (`1998-WXX`), with which nothing can be compared.
 */
export function intervalOfTimex(value: string): DayInterval | null | undefined {
  if (/_REF$/u.test(value)) return null;
  const season = /^(\d{4})-(SP|SU|FA|AU|WI)$/u.exec(value);
  const period =
    season === null
      ? FORMS.flatMap(([form, make]) => {
          const match = form.exec(value);
          return match === null ? [] : [make(...match.slice(1).map(Number))];
        })[0]
      : seasonPeriod(Number(season[1]), SEASONS[season[2] ?? ''] ?? 0);
  return period === undefined ? undefined : (isoInterval(period) ?? undefined);
}

/** The days of a TIMEX3 century as historians count them, from 1901; null for other values. */
export function centuryOfTimex(value: string): DayInterval | null {
  const hundreds = /^(\d\d)(?:XX)?$/u.exec(value)?.[1];
  return hundreds === undefined ? null : isoInterval(centuryPeriod(Number(hundreds) + 1));
}

import type { DateUnit, DayInterval, PeriodPart } from '../../../dossier/dateMention.ts';
import { calendarDay, type DayNumber, dayNumber, isoDay } from './calendar.ts';

/** A stretch of days, both ends included, that has a name of its own: a day, a week, a quarter … */
export interface Period {
  readonly unit: DateUnit;
  readonly from: DayNumber;
  readonly to: DayNumber;
}

/** How many months each unit that is made of months has. */
const MONTHS_IN: Readonly<Partial<Record<DateUnit, number>>> = {
  month: 1,
  quarter: 3,
  season: 3,
  half: 6,
  year: 12,
  decade: 120,
  century: 1200,
};

/** Seasons are the meteorological ones of the north, which begin with a month: spring is March to May. */
const SEASONS_BEGIN_AFTER = 2;

export function dayPeriod(day: DayNumber): Period {
  return { unit: 'day', from: day, to: day };
}

/** Whole months, counted from January of the year 0. */
function months(unit: DateUnit, first: number): Period {
  const count = MONTHS_IN[unit] ?? 1;
  return { unit, from: dayNumber(0, first + 1, 1), to: dayNumber(0, first + count + 1, 1) - 1 };
}

export function monthPeriod(year: number, month: number): Period {
  return months('month', year * 12 + month - 1);
}

export function quarterPeriod(year: number, quarter: number): Period {
  return months('quarter', year * 12 + (quarter - 1) * 3);
}

export function halfPeriod(year: number, half: number): Period {
  return months('half', year * 12 + (half - 1) * 6);
}

/** Spring is 1, winter 4; the winter of a year begins in its December. */
export function seasonPeriod(year: number, season: number): Period {
  return months('season', year * 12 + SEASONS_BEGIN_AFTER + (season - 1) * 3);
}

export function yearPeriod(year: number): Period {
  return months('year', year * 12);
}

/** The 1980s are 1980 to 1989. */
export function decadePeriod(first: number): Period {
  return months('decade', first * 12);
}

/** The 12th century is 1101 to 1200, as historians count: there is no year 0 to begin the first one with. */
export function centuryPeriod(number: number): Period {
  return months('century', (number - 1) * 1200 + 12);
}

/** The 1100s are 1100 to 1199. */
export function hundredsPeriod(first: number): Period {
  return months('century', first * 12);
}

/** The period of that unit in which a day lies; a weekend is that of the day's week. */
export function periodAround(unit: DateUnit, day: DayNumber): Period {
  const { year, month, weekday } = calendarDay(day);
  const monday = day - weekday + 1;
  const around: Readonly<Record<DateUnit, () => Period>> = {
    day: () => dayPeriod(day),
    week: () => ({ unit, from: monday, to: monday + 6 }),
    weekend: () => ({ unit, from: monday + 5, to: monday + 6 }),
    month: () => monthPeriod(year, month),
    quarter: () => quarterPeriod(year, Math.ceil(month / 3)),
    season: () => seasonPeriod(month <= SEASONS_BEGIN_AFTER ? year - 1 : year, Math.floor(((month + 9) % 12) / 3) + 1),
    half: () => halfPeriod(year, Math.ceil(month / 6)),
    year: () => yearPeriod(year),
    decade: () => decadePeriod(Math.floor(year / 10) * 10),
    century: () => centuryPeriod(Math.floor((year - 1) / 100) + 1),
  };
  return around[unit]();
}

/** The day that many units later (earlier, if negative); the last day of the month if the month is too short. */
export function dayMoved(day: DayNumber, unit: DateUnit, amount: number): DayNumber {
  const count = MONTHS_IN[unit];
  if (count === undefined) return day + amount * (unit === 'day' ? 1 : 7);
  const { year, month, day: ofMonth } = calendarDay(day);
  const first = year * 12 + month - 1 + amount * count;
  const last = dayNumber(0, first + 2, 1) - 1;
  return Math.min(dayNumber(0, first + 1, ofMonth), last);
}

/** The period of the same unit that many units of another kind later: 1989's third quarter less a year is 1988's. */
export function periodMoved(period: Period, unit: DateUnit, amount: number): Period {
  return periodAround(period.unit, dayMoved(period.from, unit, amount));
}

/** Ends of the part, in tenths of the period; they overlap, as the words do. */
const TENTHS: Readonly<Record<PeriodPart, readonly [from: number, to: number]>> = {
  early: [0, 5],
  mid: [3, 7],
  late: [5, 10],
};

/** Months in the steps by which a period is divided: the 1990s by years, 1990 by months, the rest by days. */
const STEPS: Readonly<Partial<Record<DateUnit, number>>> = { century: 12, decade: 12, year: 1, half: 1 };

/** The part of a period that "early", "mid-" or "late" means. */
export function partOf(period: Period, part: PeriodPart): { readonly from: DayNumber; readonly to: DayNumber } {
  const { unit, from, to } = period;
  const [first, last] = TENTHS[part];
  const step = STEPS[unit];
  const length = step === undefined ? to - from + 1 : (MONTHS_IN[unit] ?? step) / step;
  const begin = Math.round((length * first) / 10);
  const end = Math.round((length * last) / 10);
  if (step === undefined) return { from: from + begin, to: from + Math.max(begin + 1, end) - 1 };
  return { from: dayMoved(from, 'month', begin * step), to: dayMoved(from, 'month', end * step) - 1 };
}

/** The interval in ISO days; null if it leaves the years that can be written. */
export function isoInterval({ from, to }: { readonly from: DayNumber; readonly to: DayNumber }): DayInterval | null {
  const [first, last] = [isoDay(from), isoDay(to)];
  return first === null || last === null || to < from ? null : { from: first, to: last };
}

import { datingRules } from '../../../dossier/datingRules.ts';
import { type DayNumber, dayNumber, isDay, isYear } from '../calendar/calendar.ts';
import { dayPeriod, monthPeriod, type Period } from '../calendar/period.ts';
import type { Meaning } from '../reading.ts';
import { numberIn, yearInWords } from '../words/numbers.ts';
import { absolute, fullYear, yearIn } from './absolute.ts';
import { monthNumber, weekdayNumber, yearTurnIn } from './lookUp.ts';
import type { Groups, Setting } from './shape.ts';

/** Later years beside the name of a month are of another calendar: 15 Nisan 5782. */
const LAST_WRITTEN = 2199;
/** A leap year, which has every day that any year has. */
const LEAP_YEAR = 2000;

function monthIn({ month, number }: Groups, { vocabulary }: Setting): number | undefined {
  return month === undefined ? numberIn(number ?? '', vocabulary) : monthNumber(month, vocabulary);
}

/** A day of a month, or a few days in a row, with or without a year and a weekday. */
export function readDay(groups: Groups, setting: Setting): Meaning | null {
  const { vocabulary } = setting;
  const month = monthIn(groups, setting);
  const day = numberIn(groups.day ?? '', vocabulary);
  const lastDay = groups.last === undefined ? day : numberIn(groups.last, vocabulary);
  if (month === undefined || lastDay < day) return null;
  const year = yearIn(groups, setting);
  const weekday = weekdayNumber(groups.weekday, vocabulary);
  if (year === null) {
    if (!isDay(LEAP_YEAR, month, day) || !isDay(LEAP_YEAR, month, lastDay)) return null;
    return { kind: 'day of a month', month, day, lastDay, weekday, yearTurn: yearTurnIn(groups, setting) };
  }
  if (year > LAST_WRITTEN || !isDay(year, month, day) || !isDay(year, month, lastDay)) return null;
  const period: Period = { unit: 'day', from: dayNumber(year, month, day), to: dayNumber(year, month, lastDay) };
  // A weekday that belongs to another date shows that one of the two is wrong.
  const agrees = weekday === null || lastDay !== day || (((period.from + 3) % 7) + 7) % 7 === weekday - 1;
  return absolute(period, agrees);
}

/** A month with its year. */
export function readMonthAndYear(groups: Groups, setting: Setting): Meaning | null {
  const month = monthIn(groups, setting);
  const inWords = (groups.century ?? groups.thousands) !== undefined;
  const year = inWords ? yearInWords(groups, setting.vocabulary) : yearIn(groups, setting);
  if (month === undefined || !(month >= 1 && month <= 12) || year === null) return null;
  if (!isYear(year) || year > LAST_WRITTEN) return null;
  const last = groups.lastmonth === undefined ? month : monthNumber(groups.lastmonth, setting.vocabulary);
  if (last === undefined) return null;
  // "December–January 2012" begins in the year before.
  const first = monthPeriod(last < month ? year - 1 : year, month);
  return absolute({ ...first, to: monthPeriod(year, last).to });
}

/** 2021-09-12, and what else gives its numbers in that order. */
export function readYearMonthDay(groups: Groups, setting: Setting): Meaning | null {
  const { vocabulary } = setting;
  const year = groups.year === undefined ? yearIn(groups, setting) : numberIn(groups.year, vocabulary);
  const [month, day] = [numberIn(groups.number ?? '', vocabulary), numberIn(groups.day ?? '', vocabulary)];
  return year === null ? null : dayOr(year, month, day, groups.short === undefined);
}

/** 12.09.2022 is the day first. 9/12/2022 is the month first in English, if it could be either. */
export function readNumericDay({ first = '', second = '', year = '', mark }: Groups, setting: Setting): Meaning | null {
  const [a, b] = [Number(first), Number(second)];
  const full = year.length === 2 ? fullYear(Number(year)) : Number(year);
  if (!isYear(full) || full < 1000) return null;
  const whole = year.length > 2;
  if (mark === '.' || a > 12) return dayOr(full, b, a, whole);
  if (b > 12) return dayOr(full, a, b, whole);
  return setting.language === 'en' ? dayOr(full, a, b, a === b) : dayOr(full, b, a, a === b);
}

function dayOr(year: number, month: number, day: number, sure: boolean): Meaning | null {
  if (!isDay(year, month, day)) return null;
  const number: DayNumber = dayNumber(year, month, day);
  return absolute(dayPeriod(number), sure, sure ? datingRules.itself : datingRules.ambiguous);
}

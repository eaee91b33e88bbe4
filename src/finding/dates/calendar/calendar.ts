/** Days are counted from 1 January 1970, which is day 0, in the Gregorian calendar carried back as far as needed. */
export type DayNumber = number;

export const MILLISECONDS_A_DAY = 86_400_000;
/** The years that can be written as `YYYY`. */
const FIRST_YEAR = 1;
const LAST_YEAR = 9999;

/** The number of a day, months from 1; a day past the end of its month runs over into the next, as in `Date`. */
export function dayNumber(year: number, month: number, day: number): DayNumber {
  const date = new Date(0);
  // `Date.UTC` reads the years 0 to 99 as 1900 to 1999; this setter does not.
  date.setUTCFullYear(year, month - 1, day);
  return Math.round(date.getTime() / MILLISECONDS_A_DAY);
}

/** Year, month (from 1), day, and weekday (1 Monday to 7 Sunday, as ISO 8601 counts). */
export interface CalendarDay {
  readonly year: number;
  readonly month: number;
  readonly day: number;
  readonly weekday: number;
}

export function calendarDay(number: DayNumber): CalendarDay {
  const date = new Date(number * MILLISECONDS_A_DAY);
  return {
    year: date.getUTCFullYear(),
    month: date.getUTCMonth() + 1,
    day: date.getUTCDate(),
    weekday: date.getUTCDay() === 0 ? 7 : date.getUTCDay(),
  };
}

/** Whether the month has that day. */
export function isDay(year: number, month: number, day: number): boolean {
  if (!isYear(year) || month < 1 || month > 12 || day < 1 || day > 31) return false;
  return calendarDay(dayNumber(year, month, day)).day === day;
}

/** Whether the year can be written as `YYYY`. */
export function isYear(year: number): boolean {
  return Number.isInteger(year) && year >= FIRST_YEAR && year <= LAST_YEAR;
}

/** The number of a day that is written as YYYY-MM-DD. */
export function numberOfDay(day: string): DayNumber {
  const [year = 1, month = 1, ofMonth = 1] = day.split('-').map(Number);
  return dayNumber(year, month, ofMonth);
}

/** `YYYY-MM-DD`, or null for a day outside the years 1 to 9999. */
export function isoDay(number: DayNumber): string | null {
  if (!Number.isFinite(number)) return null;
  const { year, month, day } = calendarDay(number);
  if (!isYear(year)) return null;
  return `${String(year).padStart(4, '0')}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`;
}

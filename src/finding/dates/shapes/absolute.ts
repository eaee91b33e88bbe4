import { isYear } from '../calendar/calendar.ts';
import type { Period } from '../calendar/period.ts';
import { westernDigits } from './numberWords.ts';
import type { Meaning } from './reading.ts';
import type { Groups } from './shape.ts';

/** The rule of what needs no reckoning. */
export const CALENDAR = 'the date itself';
/** Two digits up to this stand for years of this century. */
const LAST_SHORT_YEAR = 49;

/** A period that the words name outright. */
export function absolute(period: Period, sure = true, rule = CALENDAR): Meaning {
  return { kind: 'absolute', period, sure, rule };
}

/** The year that a shape caught in four digits or two; null where it caught none that can be one. */
export function yearIn({ year, short }: Groups): number | null {
  if (year !== undefined) return orNull(westernDigits(year));
  return short === undefined ? null : fullYear(Number(short));
}

function orNull(year: number): number | null {
  return isYear(year) && year >= 1000 ? year : null;
}

/** 89 is 1989, 22 is 2022. */
export function fullYear(short: number): number {
  return short <= LAST_SHORT_YEAR ? 2000 + short : 1900 + short;
}

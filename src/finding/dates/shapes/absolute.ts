import { datingRules } from '../../../dossier/datingRules.ts';
import { isYear } from '../calendar/calendar.ts';
import type { Period } from '../calendar/period.ts';
import type { Meaning } from '../reading.ts';
import { numberIn } from '../words/numbers.ts';
import type { Groups, Setting } from './shape.ts';

/** Two digits up to this are years of this century. */
const LAST_SHORT_YEAR = 49;
/** Earlier years are not written with four digits. */
const FIRST_FOUR_DIGITS = 1000;

/** A period that the words name outright. */
export function absolute(period: Period, sure = true, rule: string = datingRules.itself): Meaning {
  return { kind: 'absolute', period, sure, rule };
}

/** The year that a shape caught in four digits or two; null if it caught none that can be one. */
export function yearIn({ year, short }: Groups, { vocabulary }: Pick<Setting, 'vocabulary'>): number | null {
  if (year !== undefined) {
    const number = numberIn(year, vocabulary);
    return isYear(number) && number >= FIRST_FOUR_DIGITS ? number : null;
  }
  return short === undefined ? null : fullYear(Number(short));
}

/** 89 is 1989, 22 is 2022. */
export function fullYear(short: number): number {
  return short <= LAST_SHORT_YEAR ? 2000 + short : 1900 + short;
}

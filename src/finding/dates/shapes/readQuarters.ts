import { datingRules } from '../../../dossier/datingRules.ts';
import { halfPeriod, quarterPeriod, yearPeriod } from '../calendar/period.ts';
import type { Meaning } from '../reading.ts';
import { ordinalIn } from '../words/numbers.ts';
import { absolute } from './absolute.ts';
import { monthNumber, turnIn } from './lookUp.ts';
import type { Groups, Setting } from './shape.ts';

/** "The second half of the 1800s" is no half of a year. */
const OF_YEARS = /^\s\p{L}{2,4}\s(?:\p{L}{2,4}\s)?\d{4}/u;

/** A quarter or half, with or without its year. */
export function readPartOfYear(groups: Groups, setting: Setting): Meaning | null {
  const unit = groups.half === undefined ? 'quarter' : 'half';
  const number = numberOf(groups, unit, setting);
  const own = unit === 'quarter' ? readQuarterEnded(groups, setting, number) : null;
  if (own !== null) return own;
  if (unit === 'half' && number > 2) return null;
  const fiscal = (groups.fiscal ?? groups.business) !== undefined;
  if (groups.year === undefined && OF_YEARS.test(setting.text.slice(setting.end, setting.end + 24))) return null;
  if (groups.year === undefined) {
    return { kind: 'part of a year', unit, number, turn: turnIn(groups, setting), fiscal };
  }
  const year = Number(groups.year);
  if (year < 1000) return null;
  const period = unit === 'half' ? halfPeriod(year, number) : quarterPeriod(year, number);
  return fiscal ? absolute(period, false, datingRules.businessYear) : absolute(period);
}

function numberOf({ number = '', q, final }: Groups, unit: 'quarter' | 'half', { vocabulary }: Setting): number {
  if (q !== undefined) return Number(q);
  if (final !== undefined) return unit === 'half' ? 2 : 4;
  return ordinalIn(number, vocabulary);
}

/** The business year that is named by the year in which it ends. */
export function readBusinessYear({ year = '' }: Groups): Meaning {
  return absolute(yearPeriod(Number(year)), false, datingRules.businessYear);
}

/** "The quarter ended Sept. 30"; null if no end is given. */
export function readQuarterEnded(
  { endmonth = '', endday = '', endyear }: Groups,
  { vocabulary }: Setting,
  quarter: number | null = null,
): Meaning | null {
  const month = monthNumber(endmonth, vocabulary);
  if (month === undefined) return null;
  const year = endyear === undefined ? null : Number(endyear);
  return { kind: 'quarter ended', year, month, day: Number(endday), quarter };
}

/** "Its latest quarter". */
export function readLatestQuarter(groups: Groups, setting: Setting): Meaning {
  return readQuarterEnded(groups, setting) ?? { kind: 'again', unit: 'quarter', elseLatest: true };
}

/** "The year-earlier quarter". */
export function readYearBefore({ number }: Groups, { vocabulary }: Setting): Meaning {
  return number === undefined
    ? { kind: 'a year before', from: 'mention' }
    : { kind: 'part of a year', unit: 'quarter', number: ordinalIn(number, vocabulary), turn: 'last', fiscal: false };
}

/** "The 1988 period". */
export function readInAnotherYear({ year = '' }: Groups): Meaning {
  return { kind: 'in another year', year: Number(year) };
}

import type { DateUnit } from '../../../dossier/dateMention.ts';
import type { Groups } from './shape.ts';

const UNITS: Readonly<Record<string, DateUnit>> = {
  day: 'day',
  week: 'week',
  weekend: 'weekend',
  fortnight: 'week',
  month: 'month',
  quarter: 'quarter',
  year: 'year',
  decade: 'decade',
  century: 'century',
  centurie: 'century',
};

/** Pattern for the name of a unit without the s of its plural. */
export const UNIT = `(?<unit>${Object.keys(UNITS)
  .toSorted((a, b) => b.length - a.length)
  .join('|')})`;

/** The unit that {@link UNIT} caught; a fortnight counts in weeks. */
export function unitIn({ unit = '' }: Groups): DateUnit {
  return UNITS[unit.toLowerCase()] ?? 'day';
}

import type { Slice } from '../../dossier/slice.ts';

/** A day that a text names with its year. */
export interface CalendarDate extends Slice {
  /** `YYYY-MM-DD` */
  readonly date: string;
}

const MONTHS = 'january february march april may june july august september october november december'.split(' ');
const MONTH = `(?<month>${MONTHS.map((name) => name.charAt(0).toUpperCase() + name.slice(1)).join('|')})`;
const PATTERNS = [
  new RegExp(`\\b(?<day>\\d{1,2})(?:st|nd|rd|th)?\\s${MONTH},?\\s(?<year>\\d{4})\\b`, 'gu'),
  new RegExp(`\\b${MONTH}\\s(?<day>\\d{1,2})(?:st|nd|rd|th)?,?\\s(?<year>\\d{4})\\b`, 'gu'),
  /\b(?<year>\d{4})-(?<number>\d{2})-(?<day>\d{2})\b/gu,
];

/** The days that a slice of a text names in full; what needs reckoning or guessing is left alone. */
export function calendarDatesIn(text: string, within: Slice): readonly CalendarDate[] {
  const part = text.slice(within.start, within.end);
  return PATTERNS.flatMap((pattern) =>
    [...part.matchAll(pattern)].flatMap((match): CalendarDate[] => {
      const { day = '', month, number, year = '' } = match.groups ?? {};
      const which = month === undefined ? Number(number) : MONTHS.indexOf(month.toLowerCase()) + 1;
      const date = `${year}-${String(which).padStart(2, '0')}-${day.padStart(2, '0')}`;
      const at = within.start + match.index;
      return isDay(date) ? [{ date, start: at, end: at + match[0].length }] : [];
    }),
  );
}

function isDay(date: string): boolean {
  const read = new Date(`${date}T00:00:00Z`);
  return !Number.isNaN(read.getTime()) && read.toISOString().startsWith(date);
}

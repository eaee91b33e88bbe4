import { dayFirstStretch } from '../stretch.ts';

type Relation = 'since' | 'until' | 'before' | 'after' | 'by' | 'from' | 'to';

/** From January on. */
export const MONTHS = [
  'January',
  'February',
  'March',
  'April',
  'May',
  'June',
  'July',
  'August',
  'September',
  'October',
  'November',
  'December',
] as const;

const WEEKDAYS = ['Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday', 'Sunday'] as const;

/** The words for a bound; a range says by itself where it begins and ends. */
const BOUNDS: Readonly<Record<Relation, string>> = {
  since: 'since',
  until: 'until',
  before: 'before',
  after: 'after',
  by: 'by',
  from: 'from',
  to: 'until',
};

/** Dates in words. */
export const days = {
  /** `2021-05-04` as `4 May 2021`, `2021-05` as `May 2021`; any other text as it is. */
  day: dayInWords,
  /** The same without the year, for words that name none. */
  dayOfAnyYear: (day: string): string => dayInWords(day).replace(/\s\d{4}$/u, ''),
  /** 1 Monday to 7 Sunday; empty for other numbers. */
  weekday: (number: number): string => WEEKDAYS[number - 1] ?? '',
  /**
   * Days from one to another, both as `YYYY-MM-DD`, as people write them: `12 September 2022`, `September 2022`, `2022`,
   * `2000s`, `10–14 September 2022`, `30 August – 2 September 2022`; after the bound if there is one: `since 1974`.
   */
  interval: ({ from, to }: { readonly from: string; readonly to: string }, relation: Relation | null = null): string =>
    `${relation === null ? '' : `${BOUNDS[relation]} `}${intervalInWords(from, to)}`,
  /** `4 May` and `May 2021`, of a date in UTC, with the month by its first letters. */
  shortDay: (date: Date): string => `${date.getUTCDate()} ${shortMonthOf(date)}`,
  shortMonth: (date: Date): string => `${shortMonthOf(date)} ${date.getUTCFullYear()}`,
};

function dayInWords(published: string): string {
  const parts = /^(\d{4})(?:-(\d{2}))?(?:-(\d{2}))?$/.exec(published);
  const month = MONTHS[Number(parts?.[2] ?? 0) - 1];
  if (parts === null || month === undefined) return published;
  return [parts[3] && String(Number(parts[3])), month, parts[1]].filter(Boolean).join(' ');
}

function intervalInWords(from: string, to: string): string {
  return dayFirstStretch(from, to, { day: dayInWords, decade: (year) => `${year}s` });
}

function shortMonthOf(date: Date): string {
  return MONTHS[date.getUTCMonth()]?.slice(0, 3) ?? '';
}

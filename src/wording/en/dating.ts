import { days } from './days.ts';

type Unit = 'day' | 'weekend' | 'week' | 'month' | 'quarter' | 'season' | 'half' | 'year' | 'decade' | 'century';

type Side = 'last' | 'this' | 'next';

/** What a number of units is counted from; of an event the day that the document gives it, `YYYY-MM-DD`. */
type CountedFrom =
  | { readonly from: 'documentsDate' | 'namedBefore' }
  | { readonly from: 'event'; readonly day: string };

const UNITS: Readonly<Record<Unit, string>> = {
  day: 'day',
  weekend: 'weekend',
  week: 'week',
  month: 'month',
  quarter: 'quarter',
  season: 'season',
  half: 'half-year',
  year: 'year',
  decade: 'decade',
  century: 'century',
};

const NEAR_DAYS: Readonly<Record<Side, string>> = {
  last: 'no year is given, so the last such day before the document’s date',
  this: 'no year is given, so the day in the year of the document’s date',
  next: 'no year is given, so the next such day after the document’s date',
};

const NEAR_MONTHS: Readonly<Record<Side, string>> = {
  last: 'no year is given, so the last such month before the document’s date',
  this: 'no year is given, so the month in the year of the document’s date',
  next: 'no year is given, so the next such month after the document’s date',
};

const YEARS: Readonly<Record<Side, string>> = {
  last: 'in the year before the document’s date',
  this: 'in the year of the document’s date',
  next: 'in the year after the document’s date',
};

/** How a date was worked out from the words, or why it was not. Weekdays are 1 Monday to 7 Sunday, and 0 for a weekend. */
export const dating = {
  coarseDate: 'the document’s date is not exact enough',
  namedYear: 'the year that is named',
  likePeriod: 'the same period of the year that is named',
  clock: 'an hour, without a day',
  duration: 'a length of time',
  repeated: 'a time that comes again and again',
  perhapsAYear: 'a number that may be a year',
  noEvent: 'the document gives no single day for the event',
  sameQuarter: 'the same quarter, a year earlier',
  yearNamedBefore: 'no year is given, so the year mentioned before it',
  yearNamedAfter: 'no year is given, so the year at the end of the range',
  dateOfWriting: 'counted from the date of the quoted diary or letter',
  dateline: 'counted from the date at the head of the report',
  nearestWeekday: 'no year is given, so the nearest year in which it is that weekday',
  noSuchWeekday: 'no year near the document’s date has that day on that weekday',
  yearOfDocument: 'no year is given, so the year of the document’s date',
  endedQuarter: 'the three months that ended on that day',
  noDate: 'the document has no date to count from',
  noYear: 'its year is not given',
  nothingNamed: 'no time is mentioned before it to count from',
  itself: 'the date itself',
  ambiguous: 'the date itself, which can be read in more than one way',
  monthWithoutYear: 'a month, without a year',
  businessYear: 'by the calendar year; a business year may begin in any month',
  season: 'the season as weather services of the north count it',
  hijri: 'a date of the Hijri calendar, which is not converted',
  yearOfDocumentsDate: 'the year of the document’s date',
  sameAsBefore: (unit: Unit): string => `the ${UNITS[unit]} mentioned before`,
  lastEnded: (unit: Unit): string => `the last ${UNITS[unit]} that had ended by the document’s date`,
  weekdayBefore: (weekday: number): string => `the last ${weekdayInWords(weekday)} before the document’s date`,
  weekdayAfter: (weekday: number): string => `the first ${weekdayInWords(weekday)} after the document’s date`,
  weeksBefore: (weeks: number, weekday: number): string =>
    `${countInWords(weeks, 'week')} before the last ${weekdayInWords(weekday)} up to the document’s date`,
  weeksAfter: (weeks: number, weekday: number): string =>
    `${countInWords(weeks, 'week')} after the first ${weekdayInWords(weekday)} after the document’s date`,
  weekdayItself: (weekday: number): string => `the document’s date, which is a ${weekdayInWords(weekday)}`,
  yearBeside: (side: Side): string => YEARS[side],
  inYearBeside: (side: Side): string => YEARS[side],
  nearDay: (side: Side): string => NEAR_DAYS[side],
  nearMonth: (side: Side): string => NEAR_MONTHS[side],
  nearest: (unit: Unit): string => `the ${UNITS[unit]} closest to the document’s date`,
  /** `amount` is negative before, and 0 for the unit itself. */
  moved: (unit: Unit, amount: number, base: CountedFrom): string => {
    const from = baseInWords(base);
    if (amount === 0) return `the ${UNITS[unit]} of ${from}`;
    return `${countInWords(Math.abs(amount), unit)} ${amount < 0 ? 'before' : 'after'} ${from}`;
  },
  /** Why words that name a time give no days. */
  vague: {
    'the present': 'the present, with no exact dates',
    'the past': 'the past, with no exact dates',
    'the future': 'the future, with no exact dates',
    'some time ago': 'the words do not say how long ago',
    'another calendar': 'a date of another calendar, which is not converted',
    'before Christ': 'a time before Christ, which is not counted here',
  },
};

function baseInWords(base: CountedFrom): string {
  if (base.from === 'event') return `the event on ${days.day(base.day)}`;
  return base.from === 'documentsDate' ? 'the document’s date' : 'the time mentioned before';
}

function weekdayInWords(weekday: number): string {
  return weekday === 0 ? UNITS.weekend : days.weekday(weekday);
}

function countInWords(count: number, unit: Unit): string {
  if (count === 1) return `1 ${UNITS[unit]}`;
  return unit === 'century' ? `${count} centuries` : `${count} ${UNITS[unit]}s`;
}

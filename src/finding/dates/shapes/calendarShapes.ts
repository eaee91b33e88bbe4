import type { DateShape } from '../../../languages/parts/dateWords.ts';

const AFTER_NO_LETTER = '(?<![\\p{L}\\d/_-])';
const WEEKDAY_FIRST = '(?:{weekday},? (?:(?:{the}) )?)?';
const YEAR_MARK = '(?: ?{yearmark})?';

/**
 * Times as all languages write them: days of a month, with or without their year, months of a year, and ranges of years.
 * Their pieces contain the words of all languages.
 */
export const CALENDAR_SHAPES: readonly DateShape[] = [
  {
    reads: 'year, month, day',
    pattern: `${AFTER_NO_LETTER}(?<year>\\d{4})-(?<number>\\d{2})-(?<day>\\d{2})(?:T\\d{2}:\\d{2}(?::\\d{2}(?:\\.\\d{1,6})?)?(?:Z|[+-]\\d{2}:?\\d{2})?)?`,
  },
  { reads: 'year, month, day', pattern: `${AFTER_NO_LETTER}(?<year>\\d{4})/(?<number>\\d{1,2})/(?<day>\\d{1,2})` },
  {
    reads: 'numeric day',
    pattern:
      '(?<![\\p{L}\\d/_.-])(?<first>\\d{1,2})(?<mark>[./-])(?<second>\\d{1,2})\\k<mark>(?<year>\\d{4}|\\d{2})(?![./-]\\d)',
  },
  {
    reads: 'day',
    pattern: `${AFTER_NO_LETTER}(?<day>\\d{1,2})-{month}-(?:(?<year>\\d{4})|(?<short>\\d{2}))`,
  },
  {
    reads: 'Hijri date',
    pattern: `(?<day>\\d{1,2}) (?<name>{hijrimonth})[-\\p{L}’'\\x20]{0,14} (?<year>1[34]\\d{2})(?: ?{hijriera})?`,
  },
  { reads: 'Hijri date', pattern: '(?<year>1[34]\\d{2}) ?{hijriera}' },
  {
    reads: 'day',
    pattern: `${WEEKDAY_FIRST}{day}\\.?(?:(?:{range}| ?{and} ?){last}\\.?)?{joint}{month}(?:,?{joint}{shortyear}${YEAR_MARK}|{ofyear})?`,
  },
  { reads: 'month and year', pattern: `{part}?{month},?{joint}{shortyear}${YEAR_MARK}` },
  {
    reads: 'month and year',
    pattern: `{month}(?:{range}| ?{and} ?)(?<lastmonth>{months}),?{joint}{shortyear}${YEAR_MARK}`,
  },
  { reads: 'years', pattern: '(?<year>\\d{4})(?:[-–]|/)(?<last>\\d{4}|\\d{2})(?![-–./]?\\d)' },
  { reads: 'clock', pattern: '(?<![\\d:.,])(?<hour>\\d{1,2})[:.](?<minute>\\d{2})(?![:.,]?\\d)' },
];

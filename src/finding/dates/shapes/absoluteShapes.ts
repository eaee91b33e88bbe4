import { type DayNumber, dayNumber, isDay, isYear } from '../calendar/calendar.ts';
import { dayPeriod, monthPeriod, type Period } from '../calendar/period.ts';
import { absolute, CALENDAR, fullYear, yearIn } from './absolute.ts';
import { ABOUT, dayOfMonth, GAP, PART, SHORT_YEAR, TO } from './fragments.ts';
import { ANY_MONTH, ENGLISH_MONTH, monthNumber } from './monthNames.ts';
import { westernDigits, YEAR_IN_WORDS, yearInWords } from './numberWords.ts';
import type { Meaning } from './reading.ts';
import { type Groups, type Setting, type Shape, shape } from './shape.ts';
import { OF_YEAR, yearTurnIn } from './turns.ts';
import { ANY_WEEKDAY, weekdayNumber } from './weekdayNames.ts';

/** A day of a month, or a few days in a row, with or without a year and a weekday. */
export function dayRead(groups: Groups): Meaning | null {
  const month = monthNumber(groups.month ?? '');
  const day = westernDigits(groups.day ?? '');
  const lastDay = groups.last === undefined ? day : westernDigits(groups.last);
  if (month === undefined || lastDay < day) return null;
  const year = yearIn(groups);
  const weekday = weekdayNumber(groups.weekday);
  if (year === null) {
    // A leap year has every day that any year has.
    if (!isDay(2000, month, day) || !isDay(2000, month, lastDay)) return null;
    return { kind: 'day of a month', month, day, lastDay, weekday, yearTurn: yearTurnIn(groups) };
  }
  if (!isDay(year, month, day) || !isDay(year, month, lastDay)) return null;
  const period: Period = { unit: 'day', from: dayNumber(year, month, day), to: dayNumber(year, month, lastDay) };
  // A weekday that belongs to another date shows that one of the two is wrong.
  const agrees = weekday === null || lastDay !== day || (((period.from + 3) % 7) + 7) % 7 === weekday - 1;
  return absolute(period, agrees);
}

function monthRead(groups: Groups): Meaning | null {
  const month = monthNumber(groups.month ?? '');
  const year = groups.words === undefined ? yearIn(groups) : yearInWords(groups.words);
  return month === undefined || year === null ? null : absolute(monthPeriod(year, month));
}

function yearMonthDay(groups: Groups): Meaning | null {
  const [year, month, day] = [groups.year, groups.number, groups.day].map((digits) => westernDigits(digits ?? ''));
  return dayOr(year, month, day, true);
}

function dayOr(
  year: number | undefined,
  month: number | undefined,
  day: number | undefined,
  sure: boolean,
): Meaning | null {
  if (year === undefined || month === undefined || day === undefined || !isDay(year, month, day)) return null;
  const number: DayNumber = dayNumber(year, month, day);
  return absolute(dayPeriod(number), sure, sure ? CALENDAR : 'the date itself, which can be read in more than one way');
}

/** 12.09.2022 is the day first; 9/12/2022 is the month first in English, where it could be either. */
function numericRead({ first = '', second = '', year = '', mark }: Groups, { language }: Setting): Meaning | null {
  const [a, b] = [westernDigits(first), westernDigits(second)];
  const full = year.length === 2 ? fullYear(westernDigits(year)) : westernDigits(year);
  if (!isYear(full) || full < 1000) return null;
  const whole = year.length > 2;
  if (mark === '.' || a > 12) return dayOr(full, b, a, whole);
  if (b > 12) return dayOr(full, a, b, whole);
  return language === 'en' ? dayOr(full, a, b, a === b) : dayOr(full, b, a, a === b);
}

const HIJRI_MONTHS =
  "muharram|safar|rabi|jumada|rajab|sha[’']?ban|ramadan|shawwal|dhu|محرم|صفر|ربيع|جمادى|رجب|شعبان|رمضان|شوال|ذو|ذي";
const hijri: Shape['read'] = () => ({ kind: 'vague', rule: 'a date of the Hijri calendar, which is not converted' });

const OF = `${GAP}(?:(?:of|de|del|d[’'])${GAP})?`;
const ERA = `(?:${GAP}?(?:г\\.?|года|году|yılı))?`;
const WEEKDAY_FIRST = `(?:(?<weekday>${ANY_WEEKDAY}),?${GAP}(?:the${GAP})?)?`;

/** Days of a month, with or without their year, and months of a year. */
export const ABSOLUTE_SHAPES: readonly Shape[] = [
  shape(
    `(?<![\\p{L}\\p{N}/_-])(?<year>\\d{4})-(?<number>\\d{2})-(?<day>\\d{2})(?:T\\d{2}:\\d{2}(?::\\d{2}(?:\\.\\d{1,6})?)?(?:Z|[+-]\\d{2}:?\\d{2})?)?`,
    yearMonthDay,
  ),
  shape('(?<![\\p{L}\\p{N}/_-])(?<year>\\d{4})/(?<number>\\d{1,2})/(?<day>\\d{1,2})', yearMonthDay),
  shape('(?<year>\\p{Nd}{4})\\s?年\\s?(?<number>\\p{Nd}{1,2})\\s?月\\s?(?<day>\\p{Nd}{1,2})\\s?日', yearMonthDay, {
    unspaced: true,
  }),
  shape(
    '(?<![\\p{L}\\p{N}/_.-])(?<first>\\p{Nd}{1,2})(?<mark>[./-])(?<second>\\p{Nd}{1,2})\\k<mark>(?<year>\\p{Nd}{4}|\\p{Nd}{2})(?![./-]\\p{Nd})',
    numericRead,
  ),
  shape(
    `(?<![\\p{L}\\p{N}/_-])(?<day>\\p{Nd}{1,2})-(?<month>${ANY_MONTH})-(?:(?<year>\\d{4})|(?<short>\\d{2}))`,
    dayRead,
  ),
  shape(`\\p{Nd}{1,2}${GAP}(?:${HIJRI_MONTHS})[-\\p{L}’' ]{0,14}${GAP}1[34]\\d{2}(?:${GAP}?(?:AH|هـ))?`, hijri),
  shape(`1[34]\\p{Nd}{2}${GAP}?(?:AH|A\\.H\\.|هـ|هجرية|هجري)`, hijri),
  shape(
    `${WEEKDAY_FIRST}${dayOfMonth('day')}\\.?(?:(?:${TO}|${GAP}?(?:and|und|et|y|ve|и)${GAP}?)${dayOfMonth('last')}\\.?)?${OF}(?<month>${ANY_MONTH})(?:,?${OF}${SHORT_YEAR}${ERA}|${OF_YEAR})?`,
    dayRead,
  ),
  shape(
    `${ABOUT}?${WEEKDAY_FIRST}(?<month>${ENGLISH_MONTH})${GAP}(?:the${GAP})?${dayOfMonth('day')}(?:(?:${TO}|${GAP}and${GAP})${dayOfMonth('last')})?(?:,?${GAP}${SHORT_YEAR}|${OF_YEAR}|(?![.,:]?\\d|,?\\s\\d{4}))`,
    dayRead,
  ),
  shape(`(?:${PART})?(?<month>${ANY_MONTH}),?${OF}${SHORT_YEAR}${ERA}`, monthRead),
  shape(`(?:${PART})?(?<month>${ENGLISH_MONTH}),?${OF}(?<words>${YEAR_IN_WORDS})`, monthRead),
];

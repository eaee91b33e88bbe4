import { type DayNumber, dayNumber, isDay, isYear } from './calendar.ts';
import { ABOUT, dayOfMonth, GAP, JOINT, PART, SHORT_YEAR, TO, YEAR } from './fragments.ts';
import { ANY_MONTH, ENGLISH_MONTH, monthNumber } from './monthNames.ts';
import { ORDINAL, ordinalOf, westernDigits, YEAR_IN_WORDS, yearInWords } from './numberWords.ts';
import { centuryPeriod, dayPeriod, decadePeriod, monthPeriod, type Period, yearPeriod } from './period.ts';
import type { Meaning } from './reading.ts';
import { type Groups, type Setting, type Shape, shape } from './shape.ts';
import { OF_YEAR, yearTurnIn } from './turns.ts';
import { ANY_WEEKDAY, weekdayNumber } from './weekdayNames.ts';

const CALENDAR = 'the date itself';
/** Two digits up to this stand for years of this century. */
const LAST_SHORT_YEAR = 49;

function absolute(period: Period, sure = true, rule = CALENDAR): Meaning {
  return { kind: 'absolute', period, sure, rule };
}

function yearIn({ year, short }: Groups): number | null {
  if (year !== undefined) return orNull(westernDigits(year));
  return short === undefined ? null : fullYear(Number(short));
}

function orNull(year: number): number | null {
  return isYear(year) && year >= 1000 ? year : null;
}

function fullYear(short: number): number {
  return short <= LAST_SHORT_YEAR ? 2000 + short : 1900 + short;
}

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

/** Words after a number that is no year: "2000 people". */
const COUNTED =
  /^[\s\u00A0-]{1,2}(?:people|persons|men|women|children|troops|soldiers|shares|points|dollars|euros|pounds|yen|rubles|miles|meters|metres|feet|km|kilometers|kilometres|kilograms|tons|tonnes|barrels|percent|per\scent|workers|employees|jobs|members|seats|votes|words|pages|hours|minutes|seconds|days|weeks|months|years|units|copies|homes|houses|cars|cases|deaths|times|calories|hectares|acres|prisoners|refugees|families|police|students|delegates|rounds|square|megawatts|volts|degrees|GMT|UTC|hrs|local|EST|EDT|PST|million|billion)(?!\p{L})/iu;
/** Marks that make a number part of something else: sums, codes, decimals. */
const NO_YEAR_BEFORE =
  /(?:[$£€¥₽#№\p{N}@&=+_]|[\p{N}\p{L}][-.,:/]|\/|[$£€¥]\s|(?:no|nos|nr|pp?|page|room|flight|number|article|section|resolution|paragraph)\.?\s)$/iu;
/** "At 1430" is an hour. */
const HOUR_BEFORE = /(?<!\p{L})at\s$/iu;
const NO_YEAR_AFTER = /^(?:[-.,:/]\p{N}|%|\p{N}|[-/]\p{L}|\s?%|\s?[€°])/u;
/** Before these a number of four digits is a year, however early or late. */
const YEAR_WORDS =
  /(?:^|[^\p{L}])(?:in|since|by|until|till|before|after|from|during|of|year|between|early|late|for|through|to|circa|the|an?|its|his|her|their|our|в|с|до|im|jahr|seit|en|desde|depuis|عام|سنة|منذ)\s{1,3}$/iu;
const EARLIEST_BARE = 1800;
const LATEST_BARE = 2059;

function bareYear(groups: Groups, { text, start, end }: Setting): Meaning | null {
  const year = yearIn(groups);
  const before = text.slice(Math.max(0, start - 14), start);
  const after = text.slice(end, end + 16);
  if (
    year === null ||
    /[\p{L}\p{M}]$/u.test(before) ||
    NO_YEAR_BEFORE.test(before) ||
    (/^\p{N}/u.test(text.slice(start, end)) && HOUR_BEFORE.test(before)) ||
    NO_YEAR_AFTER.test(after) ||
    COUNTED.test(after)
  )
    return null;
  const expected = year >= EARLIEST_BARE && year <= LATEST_BARE;
  if (!expected && !(YEAR_WORDS.test(before) && year < LATEST_BARE)) return null;
  // A capital before it may make it part of a name: a plan, a product, a congress.
  return absolute(yearPeriod(year), expected && (YEAR_WORDS.test(before) || !/\p{Lu}[\p{L}-]{0,20}\s$/u.test(before)));
}

/** A range such as 2004–06 or 1989/90. */
function yearRange(groups: Groups, setting: Setting): Meaning | null {
  const first = yearIn({ year: groups.year });
  const last = groups.last ?? '';
  const before = setting.text.slice(Math.max(0, setting.start - 14), setting.start);
  if (first === null || NO_YEAR_BEFORE.test(before) || first < EARLIEST_BARE || first > LATEST_BARE) return null;
  const end = last.length === 2 ? Math.floor(first / 100) * 100 + Number(last) : Number(last);
  if (end <= first || end > LATEST_BARE) return null;
  return absolute({ unit: 'year', from: yearPeriod(first).from, to: yearPeriod(end).to });
}

const DECADE_WORDS = 'twenties thirties forties fifties sixties seventies eighties nineties'.split(' ');

function decadeRead({ decade, short, words }: Groups): Meaning | null {
  if (decade !== undefined) {
    const first = westernDigits(decade);
    return first >= 1000 && first < 2100 ? absolute(decadePeriod(first)) : null;
  }
  const tens = words === undefined ? Number(short) : (DECADE_WORDS.indexOf(words.toLowerCase()) + 2) * 10;
  // Which century the eighties are in, the words do not say; texts about the news mean the last whole one.
  return absolute(decadePeriod(fullYear(tens)), words !== undefined || tens >= 20);
}

function centuryRead({ ordinal = '', bc }: Groups): Meaning | null {
  const number = ordinalOf(ordinal);
  if (bc !== undefined) return { kind: 'vague', rule: 'before the years that are reckoned here' };
  return number >= 1 && number <= 99 ? absolute(centuryPeriod(number)) : null;
}

const HIJRI_MONTHS =
  "muharram|safar|rabi|jumada|rajab|sha[’']?ban|ramadan|shawwal|dhu|محرم|صفر|ربيع|جمادى|رجب|شعبان|رمضان|شوال|ذو|ذي";
const hijri: Shape['read'] = () => ({ kind: 'vague', rule: 'a date of the Hijri calendar, which is not converted' });

const OF = `${GAP}(?:(?:of|de|del|d[’'])${GAP})?`;
const ERA = `(?:${GAP}?(?:г\\.?|года|году|yılı))?`;
const WEEKDAY_FIRST = `(?:(?<weekday>${ANY_WEEKDAY}),?${GAP}(?:the${GAP})?)?`;

/** Dates that name their year, or a day or month of some year. */
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
  shape(`(?<year>\\d{4})(?:[-–]|/)(?<last>\\d{4}|\\d{2})(?![-–./]?\\d)`, yearRange),
  shape(
    `(?:${PART}(?:the${GAP})?|(?:the${GAP})?(?:calendar|year)${GAP}(?:year${GAP})?)?${YEAR}(?![-–]\\d|'?s)`,
    bareYear,
  ),
  shape(`(?:${PART}|(?<=(?:in|by|since|before|after|of|until)${GAP}))['’](?<short>\\d{2})`, (groups) => {
    const year = yearIn(groups);
    return year === null ? null : absolute(yearPeriod(year));
  }),
  shape(`${PART}?(?:the${GAP}year${GAP})?(?<words>${YEAR_IN_WORDS})`, ({ words = '' }, { text, start, end }) => {
    const year = yearInWords(words);
    if (!isYear(year) || COUNTED.test(text.slice(end, end + 16))) return null;
    // "Two thousand" alone counts things more often than it names a year.
    const plain = /^two\s+thousand$/iu.test(words) && !/year/iu.test(text.slice(start, end));
    return plain ? null : absolute(yearPeriod(year));
  }),
  shape(
    `(?:the${GAP})?(?:${PART})?(?:(?<decade>\\d{3}0)['’]?s|['’](?<short>\\d0)s|(?<=the\\s[\\s\\S]{0,7})(?<short>[2-9]0)s)`,
    decadeRead,
  ),
  shape(`(?:the${GAP}(?:${PART})?|${PART})(?:nineteen${JOINT})?(?<words>${DECADE_WORDS.join('|')})`, decadeRead),
  shape(
    `(?:the${GAP})?(?:${PART})?(?:the${GAP})?(?<ordinal>${ORDINAL})${JOINT}century(?<bc>${GAP}B\\.?C)?`,
    centuryRead,
  ),
];

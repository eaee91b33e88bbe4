import { isYear } from '../calendar/calendar.ts';
import { centuryPeriod, decadePeriod, yearPeriod } from '../calendar/period.ts';
import { absolute, fullYear, yearIn } from './absolute.ts';
import { GAP, JOINT, PART, YEAR } from './fragments.ts';
import { ORDINAL, ordinalOf, westernDigits, YEAR_IN_WORDS, yearInWords } from './numberWords.ts';
import type { Meaning } from './reading.ts';
import { type Groups, type Setting, type Shape, shape } from './shape.ts';

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
    NO_YEAR_BEFORE.test(before.replace(/(?<!\p{L})(?:pre|post)-$/iu, ' ')) ||
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

/** Years, decades and centuries. */
export const YEAR_SHAPES: readonly Shape[] = [
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

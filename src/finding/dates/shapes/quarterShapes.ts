import { halfPeriod, quarterPeriod, yearPeriod } from '../calendar/period.ts';
import { GAP, JOINT, YEAR } from './fragments.ts';
import { ENGLISH_MONTH, monthNumber } from './monthNames.ts';
import { ordinalOf, westernDigits } from './numberWords.ts';
import type { Meaning } from './reading.ts';
import { type Groups, type Setting, type Shape, shape } from './shape.ts';
import { turnIn } from './turns.ts';

const NUMBERED = '(?<number>first|second|third|fourth|final|1st|2nd|3rd|4th)';
const FISCAL = '(?:fiscal|financial)';
const DETERMINER = `(?:(?:the|its|their)${GAP})`;

/** "… ended Sept. 30", "… that ends on June 30, 1990", right after the name of a quarter. */
const ENDED = new RegExp(
  `^\\s(?:that\\s|which\\s)?(?:ended|ending|ends)\\s(?:on\\s)?(?<month>${ENGLISH_MONTH})\\s(?<day>\\d{1,2})(?:,?\\s(?<year>\\d{4}))?(?!\\d)`,
  'iu',
);
const LONGEST_END = 48;

function ended({ text, end }: Setting, quarter: number | null = null): Meaning | null {
  const { month = '', day = '', year } = ENDED.exec(text.slice(end, end + LONGEST_END))?.groups ?? {};
  const number = monthNumber(month);
  if (number === undefined) return null;
  return {
    kind: 'quarter ended',
    year: year === undefined ? null : Number(year),
    month: number,
    day: Number(day),
    quarter,
  };
}

/** A quarter or half, with or without its year. */
function partOfYear(groups: Groups, setting: Setting): Meaning | null {
  const unit = /^h/iu.test(groups.unit ?? '') ? 'half' : 'quarter';
  const number = numberIn(groups, unit);
  const own = unit === 'quarter' ? ended(setting, number) : null;
  if (own !== null) return own;
  if (unit === 'half' && number > 2) return null;
  const fiscal = (groups.fiscal ?? groups.business) !== undefined;
  if (groups.year === undefined) return { kind: 'part of a year', unit, number, turn: turnIn(groups), fiscal };
  const year = westernDigits(groups.year);
  if (year < 1000) return null;
  const period = unit === 'half' ? halfPeriod(year, number) : quarterPeriod(year, number);
  return { kind: 'absolute', period, sure: !fiscal, rule: fiscal ? BUSINESS_YEAR : 'the date itself' };
}

const BUSINESS_YEAR = 'reckoned by the calendar year, though a business year may begin in any month';

function numberIn({ number = '', q }: Groups, unit: 'quarter' | 'half'): number {
  if (q !== undefined) return Number(q);
  return number.toLowerCase() === 'final' ? (unit === 'half' ? 2 : 4) : ordinalOf(number);
}

const yearBefore: Shape['read'] = ({ number }) =>
  number === undefined
    ? { kind: 'a year before', from: 'mention' }
    : { kind: 'part of a year', unit: 'quarter', number: ordinalOf(number), turn: 'last', fiscal: false };

/** Quarters, halves and business years, and the ways in which figures of one are set against another's. */
export const QUARTER_SHAPES: readonly Shape[] = [
  shape(
    `${DETERMINER}?(?<fiscal>${FISCAL}${JOINT})?${NUMBERED}${GAP}(?:(?<business>${FISCAL})${GAP})?(?<unit>quarter|half)(?:,?${GAP}(?:of${GAP})?(?:(?:fiscal|calendar)${GAP})?${YEAR}|${GAP}of${GAP}(?:the${GAP}(?:fiscal${GAP})?year|(?<turn>last|this|next)${GAP}year))?`,
    partOfYear,
  ),
  // As an adjective it has a hyphen, and the article belongs to what it describes.
  shape(`(?<fiscal>${FISCAL}${JOINT})?${NUMBERED}[-‐‑](?<unit>quarter|half)(?:${GAP}${YEAR})?`, partOfYear),
  shape(
    `(?:the${GAP})?(?<year>\\d{4})${GAP}(?<fiscal>fiscal${GAP})?${NUMBERED}${JOINT}(?<unit>quarter|half)`,
    partOfYear,
  ),
  shape(
    `(?<turn>last|this|next)${GAP}year['’]s${GAP}(?<fiscal>fiscal${GAP})?${NUMBERED}${JOINT}(?<unit>quarter|half)`,
    partOfYear,
  ),
  shape(`(?:Q|(?<unit>H))(?<q>[1-4])(?:${JOINT}|['’])(?<year>\\d{4})`, partOfYear),
  shape(`(?<year>\\d{4})${JOINT}Q(?<q>[1-4])`, partOfYear),
  shape(`(?:(?:the${GAP})?(?:fiscal|financial)${GAP}(?:year${GAP})?|FY${GAP}?)${YEAR}`, ({ year = '' }) => ({
    kind: 'absolute',
    period: yearPeriod(westernDigits(year)),
    sure: false,
    rule: BUSINESS_YEAR,
  })),
  shape(
    `(?:the|its)${GAP}(?:latest|most${GAP}recent)${GAP}(?:fiscal${GAP})?(?:quarter|period)`,
    (_groups, setting) => ended(setting) ?? { kind: 'again', unit: 'quarter', elseLatest: true },
  ),
  shape(`${DETERMINER}?quarter`, (_groups, setting) => {
    const own = ended(setting);
    if (own !== null) return own;
    const { text, start, end } = setting;
    if (!/^the\s/iu.test(text.slice(start, end)) || NO_QUARTER.test(text.slice(end, end + 12))) return null;
    return { kind: 'again', unit: 'quarter', elseLatest: false };
  }),
  shape(
    `(?:the${GAP})?year[-‐‑](?:earlier|ago)${GAP}(?:(?<number>first|second|third|fourth)${JOINT})?(?:quarter|period)`,
    yearBefore,
  ),
  shape('year[-‐‑](?:earlier|ago)', yearBefore),
  shape(`last${GAP}year['’]s${GAP}(?:quarter|period)`, yearBefore),
  shape(
    `the${GAP}(?:corresponding|same|like)${GAP}(?:quarter|period)(?:${GAP}of)?${GAP}(?:last${GAP}year|a${GAP}year${GAP}(?:ago|earlier|before))`,
    yearBefore,
  ),
  shape(`the${GAP}quarter${GAP}a${GAP}year${GAP}(?:ago|earlier|before)`, yearBefore),
  shape(`the${GAP}(?<year>(?:19|20)\\d{2})${GAP}(?:period|quarter)`, ({ year = '' }) => ({
    kind: 'in another year',
    year: westernDigits(year),
  })),
];

/** After these "the quarter" is a fourth of something, or a place. */
const NO_QUARTER = /^(?:\s(?:of|century|mile|final|finals|back|million|billion)|[-’'])/iu;

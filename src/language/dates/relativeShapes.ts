import type { DateUnit } from '../../dossier/dateMention.ts';
import { ABOUT, GAP, JOINT, PART, WEEKDAY, weekdayNumber, YEAR } from './fragments.ts';
import { ENGLISH_MONTH, monthNumber } from './monthNames.ts';
import { AMOUNT, amountOf, ordinalOf, westernDigits } from './numberWords.ts';
import { halfPeriod, quarterPeriod, seasonPeriod, yearPeriod } from './period.ts';
import type { Meaning, Turn } from './reading.ts';
import { type Groups, type Shape, shape } from './shape.ts';

const UNITS: Readonly<Record<string, DateUnit>> = {
  day: 'day',
  week: 'week',
  weekend: 'weekend',
  fortnight: 'week',
  month: 'month',
  quarter: 'quarter',
  half: 'half',
  year: 'year',
  decade: 'decade',
  century: 'century',
  centurie: 'century',
};
const UNIT = '(?<unit>day|weekend|week|month|quarter|year|decade|century|centurie)';

const TURNS: Readonly<Record<string, Turn>> = {
  last: 'last',
  past: 'last',
  previous: 'last',
  this: 'this',
  current: 'this',
  next: 'next',
  coming: 'next',
  upcoming: 'next',
};
const TURN = `(?:(?:(?:the|its|their|his|her|our)${GAP})?(?<turn>last|past|this|next|current|coming|upcoming)${GAP}(?:(?:fiscal|calendar|financial|business)${GAP})?)`;
const AMOUNTS: Readonly<Record<Turn, number>> = { last: -1, this: 0, next: 1 };

function turnOf({ turn }: Groups): Turn | null {
  return turn === undefined ? null : (TURNS[turn.toLowerCase()] ?? null);
}

function unitOf({ unit = '' }: Groups): DateUnit {
  return UNITS[unit.toLowerCase()] ?? 'day';
}

function fromDocument(unit: DateUnit, amount: number, exact = true): Meaning {
  return { kind: 'from document', unit, amount, exact };
}

const PART_OF_DAY = `(?:morning|afternoon|evening|night|midday|noon|midnight|dawn)`;
const DAY_WORDS: Readonly<Record<string, number>> = { yesterday: -1, today: 0, tomorrow: 1 };
const CLOCK = `(?:(?:\\d{1,2}(?:[:.]\\d{2})?(?:${GAP}?[ap]\\.?m\\.?)?|noon|midnight|midday|mid-?(?:morning|afternoon|day))(?:,?${GAP}(?:[A-Z]{2,4}|GMT|local${GAP}time),?)?(?:${GAP}on)?${GAP})`;

function dayWord({ word = '' }: Groups): Meaning {
  return fromDocument('day', DAY_WORDS[word.toLowerCase()] ?? 0);
}

function weekday(groups: Groups): Meaning | null {
  const number = weekdayNumber(groups['weekday']);
  return number === null ? null : { kind: 'weekday', weekday: number, turn: turnOf(groups) };
}

/** Words before which "May" is the verb and "March" the walk. */
const VERB_AFTER =
  /^\s(?:be|have|not|also|well|on|by|through|against|toward|towards|for|in\sprotest|it|i|we|they|he|she|you)\b/iu;

function monthAlone(
  groups: Groups,
  { text, start, end }: { text: string; start: number; end: number },
): Meaning | null {
  const name = groups['month'] ?? '';
  const month = monthNumber(name);
  if (month === undefined || !/^\p{Lu}/u.test(name)) return null;
  const word = name.toLowerCase();
  const bare = end - start === name.length;
  if (word === 'may' && bare) {
    const before = text.slice(Math.max(0, start - 12), start);
    if (
      !/(?:\b(?:in|of|by|since|until|till|from|to|through|last|next|this|during|before|after|and|or|for|late|early|mid)[\s-]|-)$/iu.test(
        before,
      )
    )
      return null;
  }
  if (word === 'march' && bare && VERB_AFTER.test(text.slice(end, end + 12))) return null;
  // Abbreviations are months only beside a number, unless a dot marks them: "Mar", "Jan" are names.
  if (word.length <= 4 && !word.endsWith('.') && !['may', 'june', 'july'].includes(word)) return null;
  return { kind: 'month', month, turn: turnOf(groups) };
}

const NUMBERED = `(?<number>first|second|third|fourth|final|1st|2nd|3rd|4th)`;
const SEASONS: Readonly<Record<string, number>> = { spring: 1, summer: 2, autumn: 3, fall: 3, winter: 4 };
const FISCAL = `(?:fiscal|financial)`;

function numberIn({ number = '', unit = '' }: Groups): number {
  if (number.toLowerCase() === 'final') return unit.toLowerCase() === 'half' ? 2 : 4;
  return ordinalOf(number);
}

/** A quarter, half or season with or without its year. */
function partOfYear(groups: Groups): Meaning | null {
  const season = SEASONS[groups['season']?.toLowerCase() ?? ''];
  const unit = season !== undefined ? 'season' : groups['unit']?.toLowerCase() === 'half' ? 'half' : 'quarter';
  const number = season ?? (groups['q'] === undefined ? numberIn(groups) : Number(groups['q']));
  if (unit === 'half' && number > 2) return null;
  const fiscal = (groups['fiscal'] ?? groups['business']) !== undefined;
  if (groups['year'] === undefined) {
    return { kind: 'part of a year', unit, number, turn: turnOf(groups), fiscal };
  }
  const make = { season: seasonPeriod, half: halfPeriod, quarter: quarterPeriod }[unit];
  const year = westernDigits(groups['year']);
  if (year < 1000) return null;
  return {
    kind: 'absolute',
    period: make(year, number),
    sure: !fiscal,
    rule: fiscal
      ? 'the quarter of the calendar year, though a business year may begin in any month'
      : 'the date itself',
  };
}

const SOME = `(?:several|some|many|a${GAP}few|few|a${GAP}couple${GAP}of|a${GAP}number${GAP}of|\\p{L}{3,8}ty${GAP}odd)`;

function ago(groups: Groups): Meaning {
  const unit = unitOf(groups);
  if (groups['amount'] === undefined) return { kind: 'vague', rule: 'no number is given' };
  const amount = amountOf(groups['amount']) * (groups['unit']?.toLowerCase() === 'fortnight' ? 2 : 1);
  if (unit === 'year' && amount === 1) return { kind: 'a year before', from: 'document' };
  return fromDocument(unit, -amount, unit === 'day' || groups['about'] === undefined);
}

function fromMention(groups: Groups): Meaning {
  const unit = unitOf(groups);
  const back = /^(?:earlier|before|previous|preceding|prior)/iu.test(groups['way'] ?? '');
  const amount = groups['amount'] === undefined ? 1 : amountOf(groups['amount']);
  if (unit === 'year' && amount === 1 && back) return { kind: 'a year before', from: 'mention' };
  return { kind: 'from mention', unit, amount: back ? -amount : amount };
}

/** Times that lean on the document's date or on a time named before. */
export const RELATIVE_SHAPES: readonly Shape[] = [
  shape(`(?:(?:early|earlier|late|later)${GAP})?(?<word>yesterday|today|tomorrow)`, dayWord),
  shape(
    `(?:${CLOCK}|(?:early|earlier|late|later)${GAP})?(?<word>yesterday|today|tomorrow)(?:${GAP}${PART_OF_DAY}|${GAP}at${GAP}(?:noon|midnight|\\d{1,2}(?::\\d{2})?))`,
    dayWord,
    { timeOfDay: true },
  ),
  shape(`${CLOCK}(?<word>yesterday|today|tomorrow)`, dayWord, { timeOfDay: true }),
  shape(`(?:the${GAP})?day${GAP}before${GAP}yesterday`, () => fromDocument('day', -2)),
  shape(`(?:the${GAP})?day${GAP}after${GAP}tomorrow`, () => fromDocument('day', 2)),
  shape(
    `(?:(?:early|earlier|late|later)${GAP})?(?:tonight|this${GAP}(?:morning|afternoon|evening))`,
    () => fromDocument('day', 0),
    { timeOfDay: true },
  ),
  shape(`(?:(?:early|late|later)${GAP})?last${GAP}(?:night|evening)`, () => fromDocument('day', -1), {
    timeOfDay: true,
  }),
  shape(`(?:${PART}|${TURN}|(?:early|earlier|late|later)${GAP})?(?<weekday>${WEEKDAY})`, weekday),
  shape(`(?:${TURN})?(?<weekday>${WEEKDAY})${GAP}(?:(?:early|late)${GAP})?${PART_OF_DAY}`, weekday, {
    timeOfDay: true,
  }),
  shape(`(?:early|late)${GAP}(?<weekday>${WEEKDAY})${GAP}${PART_OF_DAY}`, weekday, { timeOfDay: true }),
  shape(`${CLOCK}(?:${TURN})?(?<weekday>${WEEKDAY})`, weekday, { timeOfDay: true }),
  shape(`(?<month>${ENGLISH_MONTH})`, monthAlone),
  shape(`(?:${PART}|${TURN}){1,2}(?<month>${ENGLISH_MONTH})`, monthAlone),
  shape(`${PART}?${TURN}${UNIT}(?:${GAP}or${GAP}(?:so|two))?`, (groups) =>
    fromDocument(unitOf(groups), AMOUNTS[turnOf(groups) ?? 'this']),
  ),
  shape(
    `${PART}?(?:the${GAP})?${ABOUT}?(?:(?<amount>${AMOUNT})|${SOME})${JOINT}(?<unit>day|week|fortnight|month|year|decade|centurie|century)s?${GAP}ago`,
    (groups, { text, start }) =>
      ago({ ...groups, about: new RegExp(`^${ABOUT}`, 'iu').test(text.slice(start, start + 24)) ? '' : undefined }),
  ),
  shape(
    `(?:${ABOUT})?(?<amount>${AMOUNT})${JOINT}${UNIT}s?${GAP}(?<way>later|earlier|before|afterwards?|previously|after)(?=[,.;:!?)”"’'–—]|${GAP}(?:the|he|she|it|they|in|at|by|on|to|and|with|a|when|was|were|because|for|of|from|as)(?!\\p{L})|\\s*$)`,
    (groups, { text, end }) => {
      // "A year after the war" counts from the war, which is not a time named before.
      if (/(?:before|after)$/iu.test(groups['way'] ?? '') && !/^\s?(?:[,.;:!?)”"]|$)/u.test(text.slice(end, end + 2)))
        return null;
      return fromMention(groups);
    },
  ),
  shape(`${PART}?the${GAP}(?<way>following|next|previous|preceding|prior)${GAP}${UNIT}`, fromMention),
  shape(`${PART}?(?:(?:that|the${GAP}same|the${GAP}very${GAP}same)${GAP})${UNIT}`, (groups) => ({
    kind: 'again',
    unit: unitOf(groups),
    elseLatest: false,
  })),
  shape(`(?:${PART}the|the${GAP}full|the${GAP}entire)${GAP}?(?<unit>week|month|year|decade|quarter)`, (groups) =>
    fromDocument(unitOf(groups), 0),
  ),
  shape(`year(?:${JOINT}|['’]s${GAP})end`, () => fromDocument('year', 0)),
  shape(`(?:the|over${GAP}the)${GAP}weekend`, () => ({ kind: 'weekday', weekday: 6, turn: null })),
  shape(
    `(?:the${GAP})?year[-‐‑](?:earlier|ago)(?:${JOINT}(?:(?<number>first|second|third|fourth)${JOINT})?(?:quarter|period))?`,
    ({ number }) =>
      number === undefined
        ? { kind: 'a year before', from: 'mention' }
        : { kind: 'part of a year', unit: 'quarter', number: ordinalOf(number), turn: 'last', fiscal: false },
  ),
  shape(`the${GAP}corresponding${GAP}period${GAP}(?:last${GAP}year|a${GAP}year${GAP}(?:ago|earlier))`, () => ({
    kind: 'a year before',
    from: 'mention',
  })),
  shape(`(?:the|its)${GAP}(?:latest|most${GAP}recent)${GAP}(?:(?:fiscal)${GAP})?(?:quarter|period)`, () => ({
    kind: 'again',
    unit: 'quarter',
    elseLatest: true,
  })),
  shape(`the${GAP}(?:current)${GAP}(?:quarter)`, () => fromDocument('quarter', 0)),
  shape(`(?:the|that)${GAP}quarter(?!${GAP}(?:of|century|mile|final|back))`, () => ({
    kind: 'again',
    unit: 'quarter',
    elseLatest: false,
  })),
  shape(
    `(?:(?:the|its|their)${GAP})?(?<fiscal>${FISCAL}${JOINT})?${NUMBERED}(?:${JOINT}(?<business>${FISCAL}))?${JOINT}(?<unit>quarter|half)(?:,?${GAP}(?:of${GAP})?(?:(?:fiscal|calendar)${GAP})?${YEAR}|${GAP}of${GAP}(?:the${GAP}(?:fiscal${GAP})?year|(?<turn>last|this|next)${GAP}year))?`,
    partOfYear,
  ),
  shape(
    `(?:the${GAP})?(?<year>\\d{4})${GAP}(?<fiscal>fiscal${GAP})?${NUMBERED}${JOINT}(?<unit>quarter|half)`,
    partOfYear,
  ),
  shape(
    `(?<turn>last|this|next)${GAP}year['’]s${GAP}(?<fiscal>fiscal${GAP})?${NUMBERED}${JOINT}(?<unit>quarter|half)`,
    partOfYear,
  ),
  shape(`Q(?<q>[1-4])(?:${JOINT}|['’])(?<year>\\d{4})`, partOfYear),
  shape(`(?<year>\\d{4})${JOINT}Q(?<q>[1-4])`, partOfYear),
  shape(
    `(?:in${GAP}the${GAP})?(?:${PART})?(?:the${GAP})?(?<season>spring|summer|autumn|fall|winter),?${GAP}(?:of${GAP})?${YEAR}`,
    partOfYear,
  ),
  shape(`${PART}?${TURN}(?:(?:early|late)${GAP})?(?<season>spring|summer|autumn|fall|winter)`, partOfYear),
  shape(`(?:the${GAP})(?:${PART})?(?<season>summer|spring|autumn|winter)`, partOfYear),
  shape(`(?:the${GAP})?fiscal${GAP}(?:year${GAP})?${YEAR}`, ({ year = '' }) => ({
    kind: 'absolute',
    period: yearPeriod(westernDigits(year)),
    sure: false,
    rule: 'the calendar year, though a business year may begin in any month',
  })),
  shape(`the${GAP}(?<year>(?:19|20)\\d{2})${GAP}(?:period|quarter)`, ({ year = '' }) => ({
    kind: 'in another year',
    year: westernDigits(year),
  })),
];

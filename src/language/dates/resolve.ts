import type { DateAnchor, DateUnit } from '../../dossier/dateMention.ts';
import type { Slice } from '../../dossier/slice.ts';
import { calendarDay, dayNumber, isDay, isYear } from './calendar.ts';
import { type Outlook, outlookAt } from './outlook.ts';
import {
  dayMoved,
  halfPeriod,
  monthPeriod,
  type Period,
  periodAround,
  periodMoved,
  quarterPeriod,
  seasonPeriod,
  yearPeriod,
} from './period.ts';
import type { Meaning, Reading } from './reading.ts';

/** What a reading comes to, and why. */
export interface Resolution {
  readonly period: Period | null;
  readonly sure: boolean;
  readonly rule: string;
  readonly anchor: DateAnchor | null;
}

/** What stands behind the reading that is being resolved. */
export interface Situation {
  readonly text: string;
  /** The document's own date: a day, or only a month or year where no more is known. */
  readonly document: Period | null;
  /** Earlier mentions that were resolved, in order. */
  readonly named: readonly Named[];
}

export interface Named extends Slice {
  readonly period: Period;
  /** Whether the words give the year themselves. */
  readonly whole: boolean;
  readonly sure: boolean;
}

export function unresolved(rule: string): Resolution {
  return { period: null, sure: false, rule, anchor: null };
}

const NO_DATE = 'the document has no date to reckon from';
const NOTHING_NAMED = 'nothing before it names the time it leans on';
/** A time named further back than this many UTF-16 units is no longer what "later" or "that year" leans on. */
const NEAR = 1200;
/** A figure compared with "a year ago" belongs to a quarter named within this many UTF-16 units. */
const COMPARED_WITHIN = 700;

type Of<Kind extends Meaning['kind']> = Extract<Meaning, { readonly kind: Kind }>;
type Resolver<Kind extends Meaning['kind']> = (meaning: Of<Kind>, reading: Reading, situation: Situation) => Resolution;

/** Resolves a reading of any kind but an event's, which needs the whole document. */
export function resolve(reading: Reading, situation: Situation): Resolution {
  const { kind } = reading.meaning;
  // Sound: the table has for each kind the resolver of that very kind.
  const resolver = RESOLVERS[kind] as Resolver<typeof kind>;
  return resolver(reading.meaning, reading, situation);
}

const RESOLVERS: { readonly [Kind in Meaning['kind']]: Resolver<Kind> } = {
  absolute: ({ period, sure, rule }) => ({ period, sure, rule, anchor: null }),
  vague: ({ rule }) => unresolved(rule),
  'from event': () => unresolved('no sentence dates that event'),
  weekday: resolveWeekday,
  'day of a month': resolveDayOfMonth,
  month: resolveMonth,
  'part of a year': resolvePartOfYear,
  'from document': ({ unit, amount, exact }, _reading, { document }) => {
    if (document === null) return unresolved(NO_DATE);
    if (SIZE[unit] < SIZE[document.unit]) return unresolved('the document’s date is not known closely enough');
    return {
      period: periodAround(unit, dayMoved(document.from, unit, amount)),
      sure: exact,
      rule: movedRule(unit, amount, 'the document’s date'),
      anchor: anchorOf(document),
    };
  },
  'from mention': ({ unit, amount }, reading, situation) => {
    const base = lastNamed(reading, situation, ({ period }) => SIZE[period.unit] <= SIZE[unit]);
    if (base === null) return unresolved(NOTHING_NAMED);
    return {
      period: periodAround(
        unit,
        dayMoved(base.period.to === base.period.from ? base.period.to : base.period.from, unit, amount),
      ),
      sure: false,
      rule: movedRule(unit, amount, 'the time named before'),
      anchor: mentionAnchor(base),
    };
  },
  'a year before': resolveYearBefore,
  'in another year': ({ year }, reading, situation) => {
    const quarter = lastNamed(reading, situation, ({ period }) => period.unit === 'quarter', COMPARED_WITHIN);
    if (quarter === null) {
      return { period: yearPeriod(year), sure: false, rule: 'the year that is named', anchor: null };
    }
    const moved = periodMoved(quarter.period, 'year', year - calendarDay(quarter.period.from).year);
    return { period: moved, sure: false, rule: 'the like period of the year named', anchor: mentionAnchor(quarter) };
  },
  again: ({ unit, elseLatest }, reading, situation) => {
    const base = lastNamed(reading, situation, ({ period }) =>
      unit === 'quarter' ? period.unit === 'quarter' : SIZE[period.unit] <= SIZE[unit],
    );
    if (base !== null) {
      return {
        period: periodAround(unit, base.period.from),
        sure: base.sure && base.whole,
        rule: `the ${unit} of the time named before`,
        anchor: mentionAnchor(base),
      };
    }
    const { document } = situation;
    if (!elseLatest || document === null || document.unit === 'year') return unresolved(NOTHING_NAMED);
    return {
      period: periodAround(unit, dayMoved(document.from, unit, -1)),
      sure: false,
      rule: `the last ${unit} that had ended at the document’s date`,
      anchor: anchorOf(document),
    };
  },
};

/** From fine to coarse. */
const SIZE: Readonly<Record<DateUnit, number>> = {
  day: 0,
  weekend: 1,
  week: 2,
  month: 3,
  season: 4,
  quarter: 4,
  half: 5,
  year: 6,
  decade: 7,
  century: 8,
};

function anchorOf(document: Period): DateAnchor {
  const { year, month, day } = calendarDay(document.from);
  const parts = [String(year).padStart(4, '0'), String(month).padStart(2, '0'), String(day).padStart(2, '0')];
  const count = document.unit === 'year' ? 1 : document.unit === 'month' ? 2 : 3;
  return { kind: 'document date', day: parts.slice(0, count).join('-') };
}

function mentionAnchor({ start, end }: Slice): DateAnchor {
  return { kind: 'mention', start, end };
}

function movedRule(unit: DateUnit, amount: number, from: string): string {
  if (amount === 0) return unit === 'day' ? `the day of ${from}` : `the ${unit} of ${from}`;
  const count = Math.abs(amount);
  return `${count} ${unit}${count === 1 ? '' : 's'} ${amount < 0 ? 'before' : 'after'} ${from}`;
}

/** The time named last before a reading and not too far from it, of those that qualify. */
function lastNamed(
  { start }: Slice,
  { named }: Situation,
  qualifies: (one: Named) => boolean,
  within = NEAR,
): Named | null {
  for (let place = named.length - 1; place >= 0; place -= 1) {
    const one = named[place];
    if (one === undefined || one.end < start - within) return null;
    if (qualifies(one)) return one;
  }
  return null;
}

function resolveWeekday({ weekday, turn }: Of<'weekday'>, reading: Reading, { text, document }: Situation): Resolution {
  if (document === null || document.unit !== 'day') return unresolved(NO_DATE);
  const day = document.from;
  const own = calendarDay(day).weekday;
  const back = (own - weekday + 7) % 7;
  const name = WEEKDAY_NAMES[weekday - 1] ?? '';
  const anchor = anchorOf(document);
  const outlook = outlookAt(text, reading);
  const on = (to: number, sure: boolean, rule: string): Resolution => ({
    period:
      weekday === 6 && turn === null && isWeekend(text, reading)
        ? periodAround('weekend', to)
        : periodAround('day', to),
    sure,
    rule,
    anchor,
  });
  if (turn === 'last') return on(day - (back === 0 ? 7 : back), true, `the ${name} before the document’s date`);
  if (turn === 'next') return on(day + (7 - back), false, `the ${name} after the document’s date`);
  if (turn === 'this')
    return on(
      outlook === 'past' ? day - back : day + ((7 - back) % 7),
      false,
      `the ${name} nearest the document’s date`,
    );
  if (outlook === 'future' && back !== 0) return on(day + (7 - back), false, `the ${name} after the document’s date`);
  return on(
    day - back,
    outlook === 'past',
    back === 0 ? `the document’s date, a ${name}` : `the ${name} before the document’s date`,
  );
}

function isWeekend(text: string, { start, end }: Slice): boolean {
  return /weekend$/iu.test(text.slice(start, end));
}

const WEEKDAY_NAMES = ['Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday', 'Sunday'];

/** Days ahead within which a date without its year is the coming one, where the verbs do not tell. */
const SOON = 45;

function resolveDayOfMonth(meaning: Of<'day of a month'>, reading: Reading, situation: Situation): Resolution {
  const { month, day, lastDay, weekday } = meaning;
  const make = (year: number): Period | null =>
    isYear(year) && isDay(year, month, day) && isDay(year, month, lastDay)
      ? { unit: 'day', from: dayNumber(year, month, day), to: dayNumber(year, month, lastDay) }
      : null;
  const base = yearBase(reading, situation);
  if (base === null) return unresolved('nothing gives its year');
  const { year: baseYear, anchor, told } = base;
  if (told) {
    return { period: make(baseYear), sure: false, rule: 'in the year of the time named before', anchor };
  }
  const { document, text } = situation;
  if (document === null) return unresolved(NO_DATE);
  const years = [baseYear - 1, baseYear, baseYear + 1].flatMap((year) => make(year) ?? []);
  if (weekday !== null) {
    const fitting = years.filter(({ from }) => calendarDay(from).weekday === weekday);
    const [only] = fitting;
    if (fitting.length === 1 && only !== undefined) {
      return {
        period: only,
        sure: true,
        rule: 'the year nearest the document’s date in which it is that weekday',
        anchor,
      };
    }
  }
  if (document.unit === 'year')
    return { period: make(baseYear), sure: false, rule: 'in the year of the document', anchor };
  const outlook = outlookAt(text, reading);
  const past = years.findLast(({ from }) => from <= document.to);
  const coming = years.find(({ from }) => from >= document.from);
  const isSoon = coming !== undefined && coming.from - document.from <= SOON;
  const future = outlook === 'future' || (outlook === null && isSoon);
  const near = years.toSorted((a, b) => Math.abs(a.from - document.from) - Math.abs(b.from - document.from))[0];
  const chosen = future ? coming : past;
  return {
    period: chosen ?? null,
    sure: chosen !== undefined && chosen === near,
    rule: future ? 'the next such day after the document’s date' : 'the last such day before the document’s date',
    anchor,
  };
}

/** The year that a date without one belongs to: told by the sentence before, else reckoned from the document's. */
function yearBase(
  reading: Reading,
  situation: Situation,
): { readonly year: number; readonly anchor: DateAnchor; readonly told: boolean } | null {
  const { document } = situation;
  const story = lastNamed(reading, situation, ({ whole, period }) => whole && SIZE[period.unit] <= SIZE.year, STORY);
  const storyYear = story === null ? null : calendarDay(story.period.from).year;
  const own = document === null ? null : calendarDay(document.from).year;
  if (story !== null && storyYear !== null && own === null) {
    return { year: storyYear, anchor: mentionAnchor(story), told: true };
  }
  return document === null || own === null ? null : { year: own, anchor: anchorOf(document), told: false };
}

/** How far back a year may stand that a date without one belongs to, in UTF-16 units. */
const STORY = 400;

function resolveMonth({ month, turn }: Of<'month'>, reading: Reading, situation: Situation): Resolution {
  const base = yearBase(reading, situation);
  if (base === null) return unresolved('nothing gives its year');
  const { year, anchor, told } = base;
  if (told) {
    return { period: monthPeriod(year, month), sure: false, rule: 'in the year of the time named before', anchor };
  }
  const { document, text } = situation;
  if (document === null) return unresolved(NO_DATE);
  if (document.unit === 'year') {
    return { period: monthPeriod(year, month), sure: false, rule: 'in the year of the document', anchor };
  }
  const own = calendarDay(document.from).month;
  const outlook = turn === null ? outlookAt(text, reading) : OUTLOOKS[turn];
  const past = monthPeriod(month < own || (month === own && turn !== 'last') ? year : year - 1, month);
  const coming = monthPeriod(month > own || (month === own && turn !== 'next') ? year : year + 1, month);
  const future = outlook === 'future';
  return {
    period: turn === 'this' ? monthPeriod(year, month) : future ? coming : past,
    sure: turn !== 'this' && outlook !== null,
    rule: future ? 'the next such month after the document’s date' : 'the last such month before the document’s date',
    anchor,
  };
}

const OUTLOOKS: Readonly<Record<'last' | 'this' | 'next', Outlook>> = { last: 'past', this: null, next: 'future' };

const MAKERS = { quarter: quarterPeriod, half: halfPeriod, season: seasonPeriod };

function resolvePartOfYear(meaning: Of<'part of a year'>, reading: Reading, situation: Situation): Resolution {
  const { unit, number, turn, fiscal } = meaning;
  const { document, text } = situation;
  if (document === null) {
    const base = yearBase(reading, situation);
    if (base === null) return unresolved('nothing gives its year');
    return {
      period: MAKERS[unit](base.year, number),
      sure: false,
      rule: 'in the year of the time named before',
      anchor: base.anchor,
    };
  }
  const { year } = calendarDay(document.from);
  const anchor = anchorOf(document);
  const make = (of: number): Period => MAKERS[unit](of, number);
  const turned = { last: -1, this: 0, next: 1 };
  if (turn !== null && (unit !== 'season' || turn === 'this')) {
    return {
      period: make(year + turned[turn]),
      sure: !fiscal,
      rule: `in the ${turn === 'this' ? '' : `${turn} `}year, seen from the document’s date`,
      anchor,
    };
  }
  const outlook: Outlook = turn === null ? outlookAt(text, reading) : OUTLOOKS[turn];
  const own = make(year);
  const begun = own.from <= document.to;
  const future = outlook === 'future';
  // What lies wholly ahead is last year's, unless the text looks ahead; a quarter just ahead is next more often.
  const soon = own.from - document.to <= (unit === 'quarter' ? 92 : SOON);
  const chosen = begun
    ? future && own.to < document.from
      ? make(year + 1)
      : own
    : future || (soon && unit === 'quarter' && outlook !== 'past')
      ? own
      : make(year - 1);
  return {
    period: chosen,
    sure: !fiscal && begun && !future,
    rule: `the ${unit} nearest the document’s date that the sentence allows`,
    anchor,
  };
}

function resolveYearBefore({ from }: Of<'a year before'>, reading: Reading, situation: Situation): Resolution {
  const quarter = lastNamed(reading, situation, ({ period }) => SIZE[period.unit] <= SIZE.year, COMPARED_WITHIN);
  if (quarter !== null && quarter.period.unit === 'quarter') {
    const base = quarter;
    const { document } = situation;
    // A comparison repeated names last year's quarter once more, not the one before that.
    const behind = document !== null && base.period.to < document.from - 400;
    return {
      period: behind ? base.period : periodMoved(base.period, 'year', -1),
      sure: false,
      rule: 'the same quarter a year before',
      anchor: mentionAnchor(base),
    };
  }
  const { document } = situation;
  if (from === 'mention' && quarter !== null && quarter.whole) {
    return {
      period: periodMoved(quarter.period, 'year', -1),
      sure: false,
      rule: movedRule('year', -1, 'the time named before'),
      anchor: mentionAnchor(quarter),
    };
  }
  if (document === null) return unresolved(NO_DATE);
  return {
    period: periodAround('year', dayMoved(document.from, 'year', -1)),
    sure: false,
    rule: movedRule('year', -1, 'the document’s date'),
    anchor: anchorOf(document),
  };
}

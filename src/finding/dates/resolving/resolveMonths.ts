import { datingRules } from '../../../dossier/datingRules.ts';
import type { Turn } from '../../../languages/parts/dateWords.ts';
import { calendarDay, dayNumber, isDay } from '../calendar/calendar.ts';
import {
  dayMoved,
  halfPeriod,
  monthPeriod,
  type Period,
  periodAround,
  quarterPeriod,
  seasonPeriod,
} from '../calendar/period.ts';
import { TURN_AMOUNTS } from '../shapes/readSpans.ts';
import { type Outlook, outlookAt } from './outlook.ts';
import { documentAnchor, type Resolver, unresolved, yearOfStory } from './situation.ts';

const OUTLOOKS: Readonly<Record<Turn, Outlook>> = { last: 'past', this: null, next: 'future' };

/** In days: the verbs seldom look further ahead than that without naming the year. */
const HALF_A_YEAR = 183;

/** So many months after one, "last" and its name may mean that of the year before. */
const JUST_PAST = 2;

/** A month without its year is the last one, the document's own included, unless the words look ahead. */
export const resolveMonth: Resolver<'month'> = ({ month, turn, yearTurn }, reading, situation) => {
  const { document, text } = situation;
  if (document === null) {
    const story = yearOfStory(reading, situation);
    if (story === null) return unresolved(datingRules.noYear);
    return {
      period: monthPeriod(story.year, month),
      sure: false,
      rule: datingRules.yearNamedBefore,
      anchor: story.anchor,
    };
  }
  const anchor = documentAnchor(document);
  const { year, month: own } = calendarDay(document.from);
  if (yearTurn !== null) {
    const rule = datingRules.yearBeside(yearTurn);
    return { period: monthPeriod(year + TURN_AMOUNTS[yearTurn], month), sure: true, rule, anchor };
  }
  if (document.unit === 'year' || turn === 'this') {
    return { period: monthPeriod(year, month), sure: false, rule: datingRules.yearOfDocument, anchor };
  }
  const outlook = turn === null ? outlookAt(text, reading) : OUTLOOKS[turn];
  const future = outlook === 'future';
  const sameCounts = month === own && turn === null;
  const last = monthPeriod(month < own || sameCounts ? year : year - 1, month);
  const next = monthPeriod(month > own || sameCounts ? year : year + 1, month);
  return {
    period: future ? next : last,
    // If the verbs look ahead, a month just past is seldom meant; if they do not, a month just ahead is.
    sure:
      outlook !== null &&
      // "Last February" of a text of March: this year's or the last one's.
      !(turn === 'last' && (own - month + 12) % 12 <= JUST_PAST) &&
      (!future || next.from - document.to < HALF_A_YEAR) &&
      !(turn === null && Math.abs((month - own + 12) % 12) <= 2 && !future && month !== own),
    rule: datingRules.nearMonth(future),
    anchor,
  };
};

const MAKERS = { quarter: quarterPeriod, half: halfPeriod, season: seasonPeriod };
/** A quarter that begins within so many days is still this year's, if the verbs do not look back. */
const SOON = 92;
/** Days past its end after which a quarter that the verbs look forward to is next year's. */
const LONG_PAST = 200;

/** A quarter, half or season without its year. */
export const resolvePartOfYear: Resolver<'part of a year'> = (meaning, reading, situation) => {
  const { unit, number, turn, fiscal } = meaning;
  const { document, text } = situation;
  if (document === null) {
    const story = yearOfStory(reading, situation);
    if (story === null) return unresolved(datingRules.noYear);
    return {
      period: MAKERS[unit](story.year, number),
      sure: false,
      rule: datingRules.yearNamedBefore,
      anchor: story.anchor,
    };
  }
  const anchor = documentAnchor(document);
  const { year } = calendarDay(document.from);
  const inYear = (of: number): Period => MAKERS[unit](of, number);
  if (turn !== null && (unit !== 'season' || turn === 'this')) {
    return {
      period: inYear(year + TURN_AMOUNTS[turn]),
      sure: !fiscal,
      rule: turn === 'this' ? datingRules.yearOfDocumentsDate : datingRules.inYearBeside(turn),
      anchor,
    };
  }
  const own = inYear(year);
  const outlook = turn === null ? outlookAt(text, reading) : OUTLOOKS[turn];
  const begun = own.from <= document.to;
  const nextYear = begun && outlook === 'future' && own.to < document.from - (turn === 'next' ? 0 : LONG_PAST);
  const lastYear = begun
    ? turn === 'last' && own.to >= document.from
    : outlook === 'past' || (outlook === null && own.from - document.to > SOON);
  return {
    period: inYear(year + (nextYear ? 1 : lastYear ? -1 : 0)),
    sure: !fiscal && begun && !nextYear && !lastYear && document.unit === 'day',
    rule: datingRules.nearest(unit),
    anchor,
  };
};

/** Days by which the end of a company's quarter may miss the end of the calendar's: it may close on a Friday. */
const LOOSE_END = 10;

/** "The quarter ended Sept. 30": the three months up to a day; if a quarter of the calendar ends then, that quarter. */
export const resolveQuarterEnded: Resolver<'quarter ended'> = (
  { year, month, day, quarter },
  _reading,
  { document },
) => {
  if (year === null && document === null) return unresolved(datingRules.noYear);
  const own = year ?? calendarDay(document?.from ?? 0).year;
  const ends = (year === null ? [own - 1, own, own + 1] : [own]).flatMap((one) =>
    isDay(one, month, day) ? [dayNumber(one, month, day)] : [],
  );
  const from = document?.from;
  const end = from === undefined ? ends[0] : ends.toSorted((a, b) => Math.abs(a - from) - Math.abs(b - from))[0];
  if (end === undefined) return unresolved(datingRules.noDate);
  const [before, after] = [periodAround('quarter', end - LOOSE_END), periodAround('quarter', end + LOOSE_END)];
  const calendar = before.from === after.from ? null : before;
  return {
    period: calendar ?? { unit: 'quarter', from: dayMoved(end + 1, 'month', -3), to: end },
    // A company's second quarter may be the calendar's third.
    sure:
      calendar !== null &&
      (quarter === null || calendar.from === quarterPeriod(calendarDay(calendar.from).year, quarter).from),
    rule: datingRules.endedQuarter,
    anchor: document === null || year !== null ? null : documentAnchor(document),
  };
};

import { datingRules } from '../../../dossier/datingRules.ts';
import { calendarDay } from '../calendar/calendar.ts';
import { dayMoved, periodAround, periodMoved, yearPeriod } from '../calendar/period.ts';
import type { Meaning, Reading } from '../reading.ts';
import { anyCue } from '../words/cues.ts';
import { resolveDayOfMonth, resolveWeekday } from './resolveDays.ts';
import { resolveMonth, resolvePartOfYear, resolveQuarterEnded } from './resolveMonths.ts';
import {
  documentAnchor,
  lastNamed,
  mentionAnchor,
  type Named,
  type Resolution,
  type Resolver,
  SIZE,
  type Situation,
  unresolved,
} from './situation.ts';

/** Resolves a reading of any kind but an event's, which needs the whole document. */
export function resolve(reading: Reading, situation: Situation): Resolution {
  const { meaning } = reading;
  // Sound: the table has for each kind the resolver of that very kind.
  const resolver = RESOLVERS[meaning.kind] as Resolver<typeof meaning.kind>;
  return resolver(meaning, reading, situation);
}

const resolveFromDocument: Resolver<'from document'> = ({ unit, amount, exact }, reading, situation) => {
  const { document } = situation;
  if (document === null) return unresolved(datingRules.noDate);
  if (SIZE[unit] < SIZE[document.unit]) return unresolved(datingRules.coarseDate);
  const quarter =
    unit === 'year' && amount === -1 && isCompared(reading, situation) ? focusQuarter(reading, situation) : null;
  if (quarter !== null) return sameQuarterBefore(quarter);
  return {
    period: periodAround(unit, dayMoved(document.from, unit, amount)),
    // Whether a quarter just begun or the last one is meant, or the last year or its quarter, is not certain.
    sure:
      exact && unit !== 'quarter' && !(unit === 'year' && amount === -1 && focusQuarter(reading, situation) !== null),
    rule: datingRules.moved(unit, amount, datingRules.documentsDate),
    anchor: documentAnchor(document),
  };
};

const resolveFromMention: Resolver<'from mention'> = ({ unit, amount }, reading, situation) => {
  const base = lastNamed(reading, situation, ({ period }) => SIZE[period.unit] <= SIZE[unit]);
  if (base === null) return unresolved(datingRules.nothingNamed);
  return {
    period: periodAround(
      unit,
      dayMoved(amount > 0 && unit === 'day' ? base.period.to : base.period.from, unit, amount),
    ),
    sure: false,
    rule: datingRules.moved(unit, amount, datingRules.namedBefore),
    anchor: mentionAnchor(base),
  };
};

/** Figures of a quarter are compared with those of the same quarter a year before; else it is the year before. */
const resolveYearBefore: Resolver<'a year before'> = ({ from }, reading, situation) => {
  const quarter = focusQuarter(reading, situation);
  if (quarter !== null) return sameQuarterBefore(quarter);
  const now = situation.document?.to ?? Number.POSITIVE_INFINITY;
  const base =
    from === 'mention'
      ? lastNamed(
          reading,
          situation,
          ({ whole, period }) => whole && SIZE[period.unit] <= SIZE.year && period.from <= now,
        )
      : null;
  if (base !== null) {
    return {
      period: periodMoved(base.period, 'year', -1),
      sure: false,
      rule: datingRules.moved('year', -1, datingRules.namedBefore),
      anchor: mentionAnchor(base),
    };
  }
  const { document } = situation;
  if (document === null) return unresolved(datingRules.noDate);
  return {
    period: periodAround('year', dayMoved(document.from, 'year', -1)),
    sure: false,
    rule: datingRules.moved('year', -1, datingRules.documentsDate),
    anchor: documentAnchor(document),
  };
};

const resolveInAnotherYear: Resolver<'in another year'> = ({ year }, reading, situation) => {
  const quarter = focusQuarter(reading, situation);
  if (quarter === null) return { period: yearPeriod(year), sure: false, rule: datingRules.namedYear, anchor: null };
  return {
    period: periodMoved(quarter.period, 'year', year - calendarDay(quarter.period.from).year),
    sure: false,
    rule: datingRules.likePeriod,
    anchor: mentionAnchor(quarter),
  };
};

const resolveAgain: Resolver<'again'> = ({ unit, elseLatest }, reading, situation) => {
  const { document } = situation;
  const base = elseLatest
    ? focusQuarter(reading, situation)
    : lastNamed(reading, situation, ({ period }) =>
        unit === 'quarter' ? period.unit === 'quarter' : SIZE[period.unit] <= SIZE[unit],
      );
  if (base !== null) {
    return {
      period: unit === base.period.unit ? base.period : periodAround(unit, base.period.from),
      sure: base.sure && base.whole,
      rule: datingRules.sameAsBefore(unit),
      anchor: mentionAnchor(base),
    };
  }
  if (!elseLatest || document === null || document.unit === 'year') return unresolved(datingRules.nothingNamed);
  return {
    period: periodAround(unit, dayMoved(document.from, unit, -1)),
    sure: false,
    rule: datingRules.lastEnded(unit),
    anchor: documentAnchor(document),
  };
};

const RESOLVERS: { readonly [Kind in Meaning['kind']]: Resolver<Kind> } = {
  absolute: ({ period, sure, rule }) => ({ period, sure, rule, anchor: null }),
  vague: ({ rule }) => unresolved(rule),
  clock: () => unresolved(datingRules.clock),
  duration: () => unresolved(datingRules.duration),
  repeated: () => unresolved(datingRules.repeated),
  'perhaps a year': () => unresolved(datingRules.perhapsAYear),
  'from event': () => unresolved(datingRules.noEvent),
  weekday: resolveWeekday,
  'day of a month': resolveDayOfMonth,
  month: resolveMonth,
  'part of a year': resolvePartOfYear,
  'quarter ended': resolveQuarterEnded,
  'from document': resolveFromDocument,
  'from mention': resolveFromMention,
  'a year before': resolveYearBefore,
  'in another year': resolveInAnotherYear,
  again: resolveAgain,
};

/** A comparison belongs to a quarter named within this many UTF-16 units before it. */
const COMPARED_WITHIN = 900;

/** Figures of other stretches than a quarter: what follows is compared with the like stretch, not with a quarter. */
const OTHER_STRETCH = new RegExp(`(?<!\\p{L})${anyCue(({ otherStretch }) => otherStretch)}(?![\\p{L}-])`, 'iu');

/** The quarter that figures are about: the last named that had ended when the document was written. */
function focusQuarter(reading: Reading, { text, document, named }: Situation): Named | null {
  const now = document?.to ?? Number.POSITIVE_INFINITY;
  const qualifies = ({ period }: Named): boolean => period.unit === 'quarter' && period.to < now;
  const quarter = lastNamed(reading, { text, document, named }, qualifies, COMPARED_WITHIN);
  return quarter === null || OTHER_STRETCH.test(text.slice(quarter.end, reading.start)) ? null : quarter;
}

function sameQuarterBefore(quarter: Named): Resolution {
  return {
    period: periodMoved(quarter.period, 'year', -1),
    sure: false,
    rule: datingRules.sameQuarter,
    anchor: mentionAnchor(quarter),
  };
}

const COMPARISON = new RegExp(`(?<!\\p{L})${anyCue(({ compared }) => compared)}\\s[^.;!?\\n]{0,60}$`, 'iu');

function isCompared({ start }: Reading, { text }: Situation): boolean {
  return COMPARISON.test(text.slice(Math.max(0, start - 80), start).replace(/\d\.\d/gu, '0'));
}

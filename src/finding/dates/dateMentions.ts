import type { DateMention, DateRelation } from '../../dossier/dateMention.ts';
import { datingRules } from '../../dossier/datingRules.ts';
import { dayNumber, isDay, isYear } from './calendar/calendar.ts';
import {
  dayPeriod,
  isoInterval,
  monthPeriod,
  type Period,
  partOf,
  periodAround,
  yearPeriod,
} from './calendar/period.ts';
import { isDateless, readDates } from './readDates.ts';
import type { Meaning, Reading } from './reading.ts';
import { isDateline, mayQuoteOlder, type OwnAnchor, resolveFrom, writingAround } from './resolving/ownAnchors.ts';
import { relationBefore } from './resolving/relation.ts';
import { datedSentences, resolveEvent } from './resolving/resolveEvent.ts';
import type { Named, Resolution } from './resolving/situation.ts';
import { periodFromFirst, periodFromNext } from './resolving/yearOfRange.ts';

/** What is known of the document that the text comes from. */
export interface DateContext {
  /** The document's own day, as `YYYY-MM-DD`, or `YYYY-MM` or `YYYY` if no more is known; a time after it is ignored. */
  readonly published?: string | undefined;
  /** BCP 47 tag; English if it is not given. */
  readonly language?: string | undefined;
}

/**
 * Every mention of a time in a text, in order and never overlapping, with the days it means, whether that is sure, and
 * how it was reached. What only a guess could resolve has no interval. Offsets count UTF-16 units. Any text will do;
 * nothing is thrown, and the time it takes grows with the length of the text alone.
 */
export function dateMentionsOf(text: string, { published, language = 'en' }: DateContext = {}): readonly DateMention[] {
  const document = publishedPeriod(published);
  const named: Named[] = [];
  const readings = readDates(text, language.toLowerCase().slice(0, 2)).filter((reading) => !isDateless(reading));
  const mentions: DateMention[] = [];
  const quotesOlder = mayQuoteOlder(text);
  let dateline: OwnAnchor = null;
  for (const [place, reading] of readings.entries()) {
    const opens = isDateline(text, reading);
    const writing = quotesOlder ? writingAround(text, reading.start, named) : null;
    // What the text itself goes on about is not the day of a diary that it quotes.
    const dated = writing?.named ?? null;
    if (dated !== null) named[named.indexOf(dated)] = { ...dated, aside: true };
    const ranged = periodFromNext(text, readings, place) ?? periodFromFirst(text, readings, place);
    const resolution: Resolution =
      ranged === null
        ? resolveFrom(writing ?? (opens ? null : dateline), reading, { text, document, named })
        : { period: ranged, sure: true, rule: datingRules.yearNamedAfter, anchor: null };
    const mention = mentionOf(reading, resolution, relationBefore(text, reading.start, mentions.at(-1)));
    mentions.push(mention);
    const { period } = resolution;
    if (period !== null && mention.interval !== null) {
      const { meaning, start, end } = reading;
      const [whole, aside] = [meaning.kind === 'absolute', ASIDE.has(meaning.kind) || writing !== null];
      const one = { start, end, period, whole, sure: resolution.sure, aside };
      named.push(one);
      if (opens && period.unit === 'day') dateline = { named: one, rule: datingRules.dateline };
    }
  }
  return withEvents(text, readings, mentions);
}

/** Resolves what is reckoned from an event, once every other mention of the document is. */
function withEvents(
  text: string,
  readings: readonly Reading[],
  mentions: readonly DateMention[],
): readonly DateMention[] {
  if (!readings.some(({ meaning }) => meaning.kind === 'from event')) return mentions;
  const sentences = datedSentences(text, mentions);
  return mentions.map((mention, place) => {
    const reading = readings[place];
    if (reading?.meaning.kind !== 'from event') return mention;
    return mentionOf(reading, resolveEvent(text, reading, reading.meaning, sentences), mention.relation);
  });
}

/** What is only compared with is not what the text goes on about. */
const ASIDE: ReadonlySet<Meaning['kind']> = new Set(['a year before', 'in another year']);

function mentionOf(
  reading: Reading,
  { period, sure, rule, anchor }: Resolution,
  relation: DateRelation | null,
): DateMention {
  const { start, end, part, timeOfDay } = reading;
  const interval = period === null ? null : isoInterval(period);
  return {
    start,
    end,
    interval,
    narrowed: interval === null || period === null || part === null ? null : isoInterval(partOf(period, part)),
    unit: interval === null || period === null ? null : period.unit,
    sure: interval !== null && sure,
    part,
    // "From 3 to 5 May" names both ends itself.
    relation: relation === 'from' && period !== null && isSeveral(period) ? null : relation,
    timeOfDay,
    rule,
    anchor: interval === null ? null : anchor,
  };
}

function isSeveral({ unit, from, to }: Period): boolean {
  return periodAround(unit, from).to < to;
}

/** The day, month or year of a document's date; null if it has none or it is not a date. */
function publishedPeriod(published: string | undefined): Period | null {
  const match = /^(\d{4})(?:-(\d{2})(?:-(\d{2}))?)?(?!\d)/u.exec(published ?? '');
  if (match === null) return null;
  const [year, month, day] = [Number(match[1]), Number(match[2] ?? Number.NaN), Number(match[3] ?? Number.NaN)];
  if (!isYear(year)) return null;
  if (Number.isNaN(month)) return yearPeriod(year);
  if (Number.isNaN(day)) return isDay(year, month, 1) ? monthPeriod(year, month) : null;
  return isDay(year, month, day) ? dayPeriod(dayNumber(year, month, day)) : null;
}

import type { DateAnchor, DateUnit } from '../../../dossier/dateMention.ts';
import type { Slice } from '../../../dossier/slice.ts';
import { calendarDay } from '../calendar/calendar.ts';
import type { Period } from '../calendar/period.ts';
import type { Meaning, Reading } from '../reading.ts';

/** What a reading comes to, and why. */
export interface Resolution {
  readonly period: Period | null;
  readonly sure: boolean;
  readonly rule: string;
  readonly anchor: DateAnchor | null;
}

/** What a reading is resolved with. */
export interface Situation {
  readonly text: string;
  /** The document's own date: a day, or a month or year if no more is known. */
  readonly document: Period | null;
  /** Earlier mentions that were resolved, in order. */
  readonly named: readonly Named[];
}

/** A time that was named and resolved. */
export interface Named extends Slice {
  readonly period: Period;
  /** Whether the words give the year themselves. */
  readonly whole: boolean;
  readonly sure: boolean;
  /** Whether it is only what another time is compared with: nothing after it leans on that. */
  readonly aside: boolean;
}

export type Of<Kind extends Meaning['kind']> = Extract<Meaning, { readonly kind: Kind }>;
export type Resolver<Kind extends Meaning['kind']> = (
  meaning: Of<Kind>,
  reading: Reading,
  situation: Situation,
) => Resolution;

export function unresolved(rule: string): Resolution {
  return { period: null, sure: false, rule, anchor: null };
}

/** From fine to coarse. */
export const SIZE: Readonly<Record<DateUnit, number>> = {
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

/** The document's date as an anchor, no finer than it is known. */
export function documentAnchor({ unit, from }: Period): DateAnchor {
  const { year, month, day } = calendarDay(from);
  const parts = [String(year).padStart(4, '0'), String(month).padStart(2, '0'), String(day).padStart(2, '0')];
  return { kind: 'document date', day: parts.slice(0, unit === 'year' ? 1 : unit === 'month' ? 2 : 3).join('-') };
}

export function mentionAnchor({ start, end }: Slice): DateAnchor {
  return { kind: 'mention', start, end };
}

/** "Later" and "that year" lean on a time that is named at most this many UTF-16 units before. */
const NEAR = 1200;

/** The time named last before a reading and not too far from it, of those that qualify. */
export function lastNamed(
  { start }: Slice,
  { named }: Situation,
  qualifies: (one: Named) => boolean,
  within = NEAR,
): Named | null {
  for (let place = named.length - 1; place >= 0; place -= 1) {
    const one = named[place];
    if (one === undefined || one.end < start - within) return null;
    if (!one.aside && qualifies(one)) return one;
  }
  return null;
}

/** A date without a year takes it from a time that is named at most this many UTF-16 units before. */
const STORY = 400;

/** The year of a date that has none, in a document that has no date: the year of the time named before. */
export function yearOfStory(
  reading: Reading,
  situation: Situation,
): { readonly year: number; readonly unit: DateUnit; readonly anchor: DateAnchor } | null {
  const story = lastNamed(reading, situation, ({ whole, period }) => whole && SIZE[period.unit] <= SIZE.year, STORY);
  if (story === null) return null;
  const { from, unit } = story.period;
  return { year: calendarDay(from).year, unit, anchor: mentionAnchor(story) };
}

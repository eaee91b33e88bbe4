import type { Slice } from './slice.ts';

/** Days from `from` to `to`, both included, as `YYYY-MM-DD`. */
export interface DayInterval {
  readonly from: string;
  readonly to: string;
}

/** What a date is reckoned from: the document's own date, or words elsewhere in it that are dated. */
export type DateAnchor =
  | { readonly kind: 'document date'; readonly day: string }
  | ({ readonly kind: 'mention' } & Slice)
  /** `start` and `end` are the date of the event, if another sentence gives it. */
  | ({ readonly kind: 'event' } & Slice);

/** How fine the words name a time; the interval may still be wider if a range is named. */
export type DateUnit =
  | 'day'
  | 'weekend'
  | 'week'
  | 'month'
  | 'quarter'
  | 'season'
  | 'half'
  | 'year'
  | 'decade'
  | 'century';

/** The share of the named period that is meant: "early 1990", "mid-2021", "late 2000s". */
export type PeriodPart = 'early' | 'mid' | 'late';

/** How the time bounds what is said of it: "since 1974", "until May". */
export type DateRelation = 'since' | 'until' | 'before' | 'after' | 'by' | 'from' | 'to';

/** Words of a text that name a time, without the preposition before them. */
export interface DateMention extends Slice {
  /** The whole period that the words name; null if only a guess could say. */
  readonly interval: DayInterval | null;
  /** The narrower stretch meant by "early", "mid-" or "late", if the words say so. */
  readonly narrowed: DayInterval | null;
  readonly unit: DateUnit | null;
  /** Whether words and anchor leave no other reading; never true without an interval. */
  readonly sure: boolean;
  readonly part: PeriodPart | null;
  readonly relation: DateRelation | null;
  /** Whether the words name an hour or a part of a day as well ("Tuesday night", "this morning"). */
  readonly timeOfDay: boolean;
  /** How the interval was reached, or why it was not: one of `datingRules`. */
  readonly rule: string;
  /** What it was reckoned from; null if the words say it all, or if it stayed unresolved. */
  readonly anchor: DateAnchor | null;
}

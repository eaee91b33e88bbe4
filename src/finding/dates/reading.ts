import type { DateUnit, PeriodPart } from '../../dossier/dateMention.ts';
import type { Slice } from '../../dossier/slice.ts';
import type { Turn } from '../../languages/parts/dateWords.ts';
import type { Period } from './calendar/period.ts';

/** What the words alone say. If they lean on something else, resolving finds it. */
export type Meaning =
  | { readonly kind: 'absolute'; readonly period: Period; readonly sure: boolean; readonly rule: string }
  /** 1 Monday to 7 Sunday. */
  | {
      readonly kind: 'weekday';
      readonly weekday: number;
      readonly turn: Turn | null;
      readonly weekend: boolean;
      /** Weeks beyond the next such day, or before the last: "Monday week" is 1, "a week ago Sunday" -1. */
      readonly weeks: number;
    }
  | {
      readonly kind: 'day of a month';
      readonly month: number;
      readonly day: number;
      readonly lastDay: number;
      readonly weekday: number | null;
      /** "Of last year". */
      readonly yearTurn: Turn | null;
    }
  | { readonly kind: 'month'; readonly month: number; readonly turn: Turn | null; readonly yearTurn: Turn | null }
  | {
      readonly kind: 'part of a year';
      readonly unit: 'quarter' | 'half' | 'season';
      readonly number: number;
      readonly turn: Turn | null;
      /** A business year may begin in any month. */
      readonly fiscal: boolean;
    }
  /** The year is null if the words do not give it, and so is the number of the quarter. */
  | {
      readonly kind: 'quarter ended';
      readonly year: number | null;
      readonly month: number;
      readonly day: number;
      readonly quarter: number | null;
    }
  /** Units away from the document's date: "yesterday", "last week", "five years ago". */
  | { readonly kind: 'from document'; readonly unit: DateUnit; readonly amount: number; readonly exact: boolean }
  /** Units away from the time last named: "two years later", "the following day". */
  | { readonly kind: 'from mention'; readonly unit: DateUnit; readonly amount: number }
  /** "A year ago" and the like, said of whatever period the text speaks of. */
  | { readonly kind: 'a year before'; readonly from: 'document' | 'mention' }
  /** The like of the period last named, in the year given: "the 1988 period". */
  | { readonly kind: 'in another year'; readonly year: number }
  /** The period last named, once more: "that year", "the same day", "the quarter". */
  | { readonly kind: 'again'; readonly unit: DateUnit; readonly elseLatest: boolean }
  /** Units away from something that happened: "the day after the meeting with Lavrov"; `event` are its words. */
  | { readonly kind: 'from event'; readonly unit: DateUnit; readonly amount: number; readonly event: Slice }
  | { readonly kind: 'vague'; readonly rule: string }
  /** Words that name a time, but no date: {@link Dateless}. */
  | { readonly kind: Dateless };

/**
 * Why words that name a time are no date: an hour without its day, a length of time, a day or month that comes again ("every
 * Monday"), or a number that is a year only if one is asked for ("around 1300").
 */
export type Dateless = 'clock' | 'duration' | 'repeated' | 'perhaps a year';

/**
 * How words name a time.
 *
 * `year` is also a decade or some years; `named` is a time that is called by its name alone (a month, a weekday,
 * "yesterday"), `period` one that leans on another ("last week", "that year", "the spring of 2019"); `duration` a length of
 * time, also if it is counted from another time ("two years ago").
 */
export type DateForm = 'day' | 'month' | 'year' | 'century' | 'clock' | 'named' | 'duration' | 'period' | 'vague';

/** Words that name a time, as the shapes read them. Offsets count UTF-16 units. */
export interface Reading extends Slice {
  readonly form: DateForm;
  /** The time alone: without an article, and without the event that it is counted from. */
  readonly core: Slice;
  readonly meaning: Meaning;
  readonly part: PeriodPart | null;
  readonly timeOfDay: boolean;
}

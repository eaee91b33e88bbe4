/** How times that come again are written in a language: “every weekday at 08:30 and 16:30”. All in lower case. */
export interface ScheduleWords {
  /** Short ways to write a beginning, with what they mean. */
  readonly short: readonly (readonly [RegExp, string])[];
  /** A schedule: what it repeats on as group `days`, and the times of the day as group `times`. */
  readonly whole: RegExp;
  /** A number of hours as group `count`, in `days`. */
  readonly hours: RegExp;
  /** One day of each month as group `day`, in `days`. */
  readonly monthly: readonly RegExp[];
  /** A day of the month in figures as group 1. */
  readonly dayOfMonth: RegExp;
  readonly ordinals: ReadonlyMap<string, number>;
  readonly lastDay: string;
  /** Days of the week, as cron numbers them from Sunday, 0. */
  readonly days: ReadonlyMap<string, readonly number[]>;
  /** What is between two days of a list, and between the first and the last of a range. */
  readonly betweenDays: RegExp;
  readonly betweenEnds: RegExp;
  /** What is between two times of the day. */
  readonly betweenTimes: RegExp;
  /** A time of the day: groups `hour`, `minute`, and `half`, which begins with `p` after noon. */
  readonly time: RegExp;
  /** Times of the day that have names, in hours. */
  readonly namedTimes: ReadonlyMap<string, number>;
}

const MINUTE = 60_000;
const FIRST = MINUTE;
const LONGEST = 60 * MINUTE;

/** Whether it is time to try again. A time further ahead than the longest wait was set by a clock that was wrong. */
export function isTimeToTry(nextTry: number, now: number): boolean {
  return nextTry <= now || nextTry > now + LONGEST;
}

/** The wait after a number of failures in a row, in milliseconds: a minute after the first, doubled each time, at most an hour. */
export function pauseAfter(failures: number): number {
  return Math.min(LONGEST, FIRST * 2 ** Math.max(0, failures - 1));
}

const MINUTE = 60_000;
const FIRST = MINUTE;
const LONGEST = 60 * MINUTE;

/** How long to wait after so many failures in a row, in milliseconds: a minute, doubled each time, up to an hour. */
export function pauseAfter(failures: number): number {
  return Math.min(LONGEST, FIRST * 2 ** Math.max(0, failures - 1));
}

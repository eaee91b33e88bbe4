import { Cron } from 'croner';

/** When digests are due: a cron pattern of five fields, read in a time zone. */
export interface Timetable {
  readonly cron: string;
  /** IANA name, such as Europe/Paris. */
  readonly zone: string;
}

/** A list of times of the day is read like single times, so that none is lost when the clock is put forward. */
const READING = { paused: true, mode: '5-part', fixedTimeRule: 'no-wildcard' } as const;

/** Most times in one result: more than the hours of a year. */
const MOST_COUNTED = 10_000;

/**
 * Every time (milliseconds) after `after`, up to and with `until`, at which a timetable is due, in order. If the clock is put
 * forward over a time, it is due at that moment; if the clock is put back and a time comes twice, it is due the first time only
 * (package `croner`). Throws an `Error` if the pattern or the zone cannot be read.
 */
export function dueTimes({ cron, zone }: Timetable, after: number, until: number): readonly number[] {
  const pattern = new Cron(cron, { timezone: zone, ...READING });
  const times: number[] = [];
  let last = new Date(after);
  while (times.length < MOST_COUNTED) {
    const next = pattern.nextRun(last);
    if (next === null || next.getTime() > until) break;
    times.push(next.getTime());
    last = next;
  }
  return times;
}

/** The next time (milliseconds) after `after`; null if there is none, as for 31 February. */
export function nextDue({ cron, zone }: Timetable, after: number): number | null {
  return new Cron(cron, { timezone: zone, ...READING }).nextRun(new Date(after))?.getTime() ?? null;
}

import { Cron } from 'croner';

/** When something is due: a cron pattern of five fields, read in a time zone. */
export interface Timetable {
  readonly cron: string;
  /** IANA name, such as Europe/Paris. */
  readonly zone: string;
}

/** Times of the day in a list are fixed times like a single one, so that the clock put forward does not swallow them. */
const READING = { paused: true, mode: '5-part', fixedTimeRule: 'no-wildcard' } as const;

/** Most times counted in one look: a year of hours. */
const MOST_COUNTED = 10_000;

/**
 * Every time (milliseconds) after `after`, up to and with `until`, at which a timetable is due, in order. Where the
 * clock is put forward, a time that is skipped is due at that moment; where it is put back, a time that comes twice is
 * due the first time only (package `croner`). Throws an `Error` where the pattern or the zone cannot be read.
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

/** The next time (milliseconds) after `after`, or null where there is none, as for 31 February. */
export function nextDue({ cron, zone }: Timetable, after: number): number | null {
  return new Cron(cron, { timezone: zone, ...READING }).nextRun(new Date(after))?.getTime() ?? null;
}

import { beginningOf, DAY, daysOf, type Named, nextOf, type Step, type Stretch, stepFor } from './buckets.ts';

/** Lengths of a part that is looked at closely, in days. */
const CLOSE_UP = [14, 31, 92, 366, 366 * 5] as const;
/** A part is worth a strip of its own from this share of all on, */
const LEAST_SHARE = 0.3;
/** with at least so many different times in it, */
const LEAST_TIMES = 3;
/** and if it is at most this part of the whole: else it is readable there. */
const MOST_OF_WHOLE = 0.15;
/** The longest bar of each step, in days. */
const BAR_DAYS: Readonly<Record<Step, number>> = { day: 1, month: 31, year: 366, decade: 3653 };
/** Left free at each side, as a share of the part. */
const ROOM = 0.08;

/** The shortest part of a long time in which much of it happened, with some room around; null if there is none. */
export function densePart(named: readonly Named[], whole: Stretch): Stretch | null {
  const all = named.reduce((sum, { count }) => sum + count, 0);
  for (const days of CLOSE_UP) {
    if (days > daysOf(whole) * MOST_OF_WHOLE) return null;
    const length = days * DAY;
    // Times longer than one bar say nothing of the inside of the part.
    const bar = BAR_DAYS[stepFor({ start: 0, end: length })] * DAY;
    const fine = named.filter((one) => one.end - one.start <= bar);
    const best = fine
      .map(({ start }) => fine.filter((one) => one.start >= start && one.end <= start + length))
      .reduce<readonly Named[]>((most, inside) => (sumOf(inside) > sumOf(most) ? inside : most), []);
    const times = new Set(best.map(({ start }) => start)).size;
    if (times < LEAST_TIMES || sumOf(best) < LEAST_SHARE * all) continue;
    return padded(best);
  }
  return null;
}

function sumOf(named: readonly Named[]): number {
  return named.reduce((sum, { count }) => sum + count, 0);
}

/** From a little before the first to a little after the last, in whole steps. */
function padded(inside: readonly Named[]): Stretch {
  const start = Math.min(...inside.map((one) => one.start));
  const end = Math.max(...inside.map((one) => one.end));
  const step = stepFor({ start, end });
  const room = Math.max(1, Math.round(daysOf({ start, end }) * ROOM)) * DAY;
  return { start: beginningOf(start - room, step), end: nextOf(end + room - 1, step) };
}

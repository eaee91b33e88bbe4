import type { DayInterval } from '../../dossier/dateMention.ts';
import { byTime } from './events.ts';
import type { TimelineShown } from './timelineAnswer.ts';

type Spread = TimelineShown['spread'];

/** More different times than this are counted by month, and more months by year: in a picture they look the same. */
const MOST = 400;

/** How often each time is named, in order. */
export function spreadOf(intervals: readonly DayInterval[]): Spread {
  const exact = counted(intervals);
  if (exact.length <= MOST) return exact;
  const months = counted(intervals.map((one) => within(one, 7)));
  return months.length <= MOST ? months : counted(intervals.map((one) => within(one, 4)));
}

function counted(intervals: readonly DayInterval[]): Spread {
  const counts = new Map<string, { from: string; to: string; count: number }>();
  for (const { from, to } of intervals) {
    const entry = counts.get(`${from} ${to}`);
    if (entry === undefined) counts.set(`${from} ${to}`, { from, to, count: 1 });
    else entry.count += 1;
  }
  return [...counts.values()].toSorted(byTime);
}

/** The month (7 characters) or year (4) in which a shorter time lies; longer ones stay as they are. */
function within({ from, to }: DayInterval, length: 4 | 7): DayInterval {
  if (from.slice(0, length) !== to.slice(0, length)) return { from, to };
  const [year = 0, month = 12] = from.slice(0, length).split('-').map(Number);
  const last = new Date(Date.UTC(year, month, 0)).toISOString().slice(0, 10);
  return { from: `${from.slice(0, length)}-01-01`.slice(0, 10), to: last };
}

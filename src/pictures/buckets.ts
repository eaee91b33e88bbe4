/** Days as milliseconds since 1970, at midnight UTC; `end` is the midnight after the last day. */
export interface Stretch {
  readonly start: number;
  readonly end: number;
}

export interface Named extends Stretch {
  readonly count: number;
}

/** How fine a strip is cut. */
export type Step = 'day' | 'month' | 'year' | 'decade';

/** Milliseconds of a day. */
export const DAY = 24 * 60 * 60 * 1000;
/** Up to so many days a strip is cut by this step: bars stay wide enough for the screen of a phone. */
const LONGEST: readonly (readonly [number, Step])[] = [
  [62, 'day'],
  [366 * 6, 'month'],
  [366 * 100, 'year'],
];

/** `YYYY-MM-DD` to `YYYY-MM-DD`, both included. */
export function stretchOf({ from, to }: { readonly from: string; readonly to: string }): Stretch {
  return { start: Date.parse(from), end: Date.parse(to) + DAY };
}

export function daysOf({ start, end }: Stretch): number {
  return Math.round((end - start) / DAY);
}

/** The day before the end, as `YYYY-MM-DD`. */
export function lastDayOf({ end }: Stretch): string {
  return isoDay(end - DAY);
}

export function isoDay(time: number): string {
  return new Date(time).toISOString().slice(0, 10);
}

/** A part as the days that it runs over. */
export function daysFromTo({ start, end }: Stretch): { readonly from: string; readonly to: string } {
  return { from: isoDay(start), to: isoDay(end - 1) };
}

export function stepFor(whole: Stretch): Step {
  const days = daysOf(whole);
  return LONGEST.find(([most]) => days <= most)?.[1] ?? 'decade';
}

const BEGINNINGS: Readonly<Record<Step, (year: number, month: number, day: number) => number>> = {
  day: (year, month, day) => Date.UTC(year, month, day),
  month: (year, month) => Date.UTC(year, month, 1),
  year: (year) => Date.UTC(year, 0, 1),
  decade: (year) => Date.UTC(year - (year % 10), 0, 1),
};

const NEXT: Readonly<Record<Step, (year: number, month: number, day: number) => number>> = {
  day: (year, month, day) => Date.UTC(year, month, day + 1),
  month: (year, month) => Date.UTC(year, month + 1, 1),
  year: (year) => Date.UTC(year + 1, 0, 1),
  decade: (year) => Date.UTC(year + 10, 0, 1),
};

/** The beginning of the step in which a time lies. */
export function beginningOf(time: number, step: Step): number {
  return BEGINNINGS[step](...partsOf(time));
}

/** The beginning of the step after it. */
export function nextOf(time: number, step: Step): number {
  return NEXT[step](...partsOf(beginningOf(time, step)));
}

function partsOf(time: number): [number, number, number] {
  const date = new Date(time);
  return [date.getUTCFullYear(), date.getUTCMonth(), date.getUTCDate()];
}

/** Bars by step for times that lie in one; longer ones, which lie in none, as they are. */
export function bucketsOf(
  named: readonly Named[],
  step: Step,
): { readonly bars: readonly Named[]; readonly longer: readonly Named[] } {
  const bars = new Map<number, number>();
  const longer: Named[] = [];
  for (const one of named) {
    const start = beginningOf(one.start, step);
    if (one.end > nextOf(start, step)) longer.push(one);
    else bars.set(start, (bars.get(start) ?? 0) + one.count);
  }
  return {
    bars: [...bars]
      .map(([start, count]) => ({ start, end: nextOf(start, step), count }))
      .sort((a, b) => a.start - b.start),
    longer,
  };
}

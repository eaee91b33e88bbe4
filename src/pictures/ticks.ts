import { wording } from '../wording/catalogue.ts';
import { beginningOf, DAY, nextOf, type Step, type Stretch } from './buckets.ts';
import type { Measure } from './look.ts';

export interface Tick {
  /** The middle of the step that it names. */
  readonly time: number;
  readonly label: string;
}

const LABELS: Readonly<Record<Step, (date: Date) => string>> = {
  day: (date) => wording.days.shortDay(date),
  month: (date) => wording.days.shortMonth(date),
  year: (date) => String(date.getUTCFullYear()),
  decade: (date) => String(date.getUTCFullYear()),
};

/** Labels are at every so many-th step that is a round number of its kind. */
const STRIDES: Readonly<Record<Step, readonly number[]>> = {
  day: [1, 2, 3, 5, 7, 14],
  month: [1, 2, 3, 6, 12],
  year: [1, 2, 5, 10, 20, 50],
  decade: [10, 20, 50, 100, 200, 500, 1000],
};
/** Between two labels, in pixels. */
const GAP = 10;

/** Labels of an axis `width` pixels wide, as many as there is room for without two that touch. */
export function ticksOf(whole: Stretch, step: Step, width: number, measure: Measure): readonly Tick[] {
  for (const stride of STRIDES[step]) {
    const ticks = every(stride, whole, step);
    if (areApart(ticks, whole, width, measure)) return ticks;
  }
  return every(STRIDES[step].at(-1) ?? 1, whole, step).slice(0, 1);
}

function every(stride: number, whole: Stretch, step: Step): readonly Tick[] {
  const ticks: Tick[] = [];
  for (let time = beginningOf(whole.start, step); time < whole.end; time = nextOf(time, step)) {
    const date = new Date(time);
    if (time >= whole.start && isRound(date, stride, step))
      ticks.push({ time: Math.min((time + nextOf(time, step)) / 2, whole.end), label: LABELS[step](date) });
  }
  return ticks;
}

function isRound(date: Date, stride: number, step: Step): boolean {
  // Counted through the months: the 31st and the 1st would be side by side.
  if (step === 'day') return Math.floor(date.getTime() / DAY) % stride === 0;
  if (step === 'month') return date.getUTCMonth() % stride === 0;
  return date.getUTCFullYear() % stride === 0;
}

function areApart(ticks: readonly Tick[], whole: Stretch, width: number, measure: Measure): boolean {
  let end = Number.NEGATIVE_INFINITY;
  for (const { time, label } of ticks) {
    const [x, half] = [placeOf(time, whole, width), measure(label, { bold: false }) / 2];
    const centre = Math.min(Math.max(x, half), width - half);
    if (centre - half < end + GAP) return false;
    end = centre + half;
  }
  return true;
}

/** The place of a time on an axis of this width, in pixels from its beginning. */
export function placeOf(time: number, { start, end }: Stretch, width: number): number {
  return ((time - start) / (end - start)) * width;
}

import type { Mark } from 'vega';
import { wording } from '../wording/catalogue.ts';
import { beginningOf, bucketsOf, daysFromTo, type Named, nextOf, type Stretch, stepFor } from './buckets.ts';
import type { Words } from './drawing.ts';
import { COLOURS, LINE, MARGIN, type Measure, WIDTH } from './look.ts';
import { placeOf, ticksOf } from './ticks.ts';

/** What one strip of bars over time shows. */
export interface StripOf {
  readonly named: readonly Named[];
  readonly whole: Stretch;
  /** The line above the strip, in the bot's words. */
  readonly title: string;
  /** Times that are described beside the strip: their bars have a stronger colour. */
  readonly told: readonly Stretch[];
  /** What the bars count: dated sentences, or mentions by the date of their document. */
  readonly by: 'sentences' | 'documents';
  /** The part that another strip shows closer. */
  readonly closer?: Stretch | null;
  /** Whether this is the strip that shows a part of another closer: both have the same background. */
  readonly isCloser?: boolean;
}

/** A strip as marks and text, from `top` down. */
export interface Strip {
  readonly marks: readonly Mark[];
  readonly words: readonly Words[];
  readonly height: number;
  /** The same in words: which times, what the highest bar stands for, and each bar. */
  readonly description: string;
}

const BARS = 38;
/** A few days are not spread over the whole strip. */
const WIDEST_BAR = 34;
/** Times longer than one bar are lines under the bars, at most so many below each other. */
const LANES = 3;
const LANE = 6;
const LEAST_BAR = 3;
const ROOM = WIDTH - 2 * MARGIN;
/** Around the bars that another strip shows closer. */
const BAND_ROOM = 3;
const TITLE_GAP = 16;
/** A description has room for so many bars. */
const MOST_TOLD_BARS = 12;

/** Bars over time: how often each day, month or year is named. */
export function stripOf(
  { named, whole, title, told, by, closer = null, isCloser = false }: StripOf,
  top: number,
  measure: Measure,
): Strip {
  const step = stepFor(whole);
  const inside = named.filter((one) => one.start < whole.end && one.end > whole.start);
  const { bars, longer } = bucketsOf(inside, step);
  const most = Math.max(1, ...bars.map(({ count }) => count));
  const scale = wording.pictures.highest[by](most);
  // A scale that finds no room beside the title has a line of its own.
  const isBeside = measure(title, { bold: true }) + TITLE_GAP + measure(scale, { bold: false }) <= ROOM;
  const head = isBeside ? LINE : 2 * LINE;
  const base = top + head + 4 + BARS;
  const lanes = lanesOf(longer, whole);
  const isTold = (bar: Stretch): boolean => told.some((one) => one.start >= bar.start && one.end <= bar.end);
  const x = (time: number): number => MARGIN + placeOf(Math.min(Math.max(time, whole.start), whole.end), whole, ROOM);
  const drawn = bars.map((bar) => {
    const [left, right] = [x(bar.start), x(bar.end)];
    const width = Math.min(WIDEST_BAR, Math.max(LEAST_BAR, right - left - (right - left > 6 ? 2 : 0)));
    const height = Math.max(4, (bar.count / most) * BARS);
    const from = Math.min((left + right - width) / 2, WIDTH - MARGIN - width);
    return { x: from, y: base - height, width, height, fill: isTold(bar) ? COLOURS.strong : COLOURS.bar };
  });
  const stretches = lanes.map(({ start, end, lane }) => ({
    x: x(start),
    y: base + 3 + lane * LANE,
    width: Math.max(LEAST_BAR, x(end) - x(start)),
    height: 3,
    fill: isTold({ start, end }) ? COLOURS.strong : COLOURS.stretch,
  }));
  const laneCount = lanes.length === 0 ? 0 : Math.max(...lanes.map(({ lane }) => lane)) + 1;
  const axis = { x: MARGIN, y: base, width: ROOM, height: 1, fill: COLOURS.line };
  const band = closer === null ? [] : [bandOf(x(beginningOf(closer.start, step)), x(nextOf(closer.end - 1, step)))];
  const ground = isCloser ? [bandOf(MARGIN + BAND_ROOM, WIDTH - MARGIN - BAND_ROOM)] : [];
  const behind = [...band, ...ground].map((one) => ({
    ...one,
    y: top + head + 1,
    height: BARS + 3,
    fill: COLOURS.line,
  }));
  const tickLine = base + laneCount * LANE + LINE - 1;
  const ticks = ticksOf(whole, step, ROOM, measure).map(({ time, label }): Words => {
    const half = measure(label, { bold: false }) / 2;
    const at = Math.min(Math.max(x(time), MARGIN + half), WIDTH - MARGIN - half);
    return { x: at, y: tickLine, text: label, align: 'center', colour: COLOURS.quiet, bold: false };
  });
  const titles: readonly Words[] = [
    { x: MARGIN, y: top + LINE - 5, text: title, align: 'left', colour: COLOURS.words, bold: true },
    {
      x: isBeside ? WIDTH - MARGIN : MARGIN,
      y: top + head - 5,
      text: scale,
      align: isBeside ? 'right' : 'left',
      colour: COLOURS.quiet,
      bold: false,
    },
  ];
  return {
    marks: [rectangles([...behind, ...drawn, axis, ...stretches])],
    words: [...titles, ...ticks],
    height: tickLine + 6 - top,
    description: wording.pictures.bars(title, scale, toldBars([...bars, ...longer])),
  };
}

/** Bars and longer times in words, those that stand out most if there are many, in order of time. */
function toldBars(bars: readonly Named[]): readonly string[] {
  const best = bars.toSorted((a, b) => b.count - a.count).slice(0, MOST_TOLD_BARS);
  return bars
    .filter((bar) => best.includes(bar))
    .toSorted((a, b) => a.start - b.start)
    .map((bar) => wording.pictures.counted(wording.days.interval(daysFromTo(bar)), bar.count));
}

function bandOf(left: number, right: number): { readonly x: number; readonly width: number } {
  return { x: left - BAND_ROOM, width: right - left + 2 * BAND_ROOM };
}

/** The whole steps in which all of these times lie. */
export function wholeOf(named: readonly Named[]): Stretch {
  const start = Math.min(...named.map((one) => one.start));
  const end = Math.max(...named.map((one) => one.end));
  const step = stepFor({ start, end });
  return { start: beginningOf(start, step), end: nextOf(end - 1, step) };
}

/** `1963–2022, by year`, `9–15 September 2022, by day`. */
export function titleOf(stretch: Stretch): string {
  const step = stepFor(stretch);
  const days = daysFromTo(stretch);
  const years = [...new Set([days.from.slice(0, 4), days.to.slice(0, 4)])].join('–');
  return `${step === 'year' || step === 'decade' ? years : wording.days.interval(days)}, ${wording.pictures.by[step]}`;
}

interface Lane extends Stretch {
  readonly lane: number;
}

/** Each long time in the first lane that is free there; what finds none is left out, the longest first. */
function lanesOf(longer: readonly Named[], whole: Stretch): readonly Lane[] {
  const placed: Lane[] = [];
  for (const { start, end } of longer.toSorted((a, b) => a.end - a.start - (b.end - b.start))) {
    if (start <= whole.start && end >= whole.end) continue;
    for (let lane = 0; lane < LANES; lane += 1) {
      if (placed.some((one) => one.lane === lane && one.start < end && start < one.end)) continue;
      placed.push({ start, end, lane });
      break;
    }
  }
  return placed;
}

interface Rectangle {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
  readonly fill: string;
}

function rectangles(all: readonly Rectangle[]): Mark {
  return {
    type: 'group',
    marks: all.map(({ x, y, width, height, fill }) => ({
      type: 'rect',
      encode: {
        enter: {
          x: { value: x },
          y: { value: y },
          width: { value: width },
          height: { value: height },
          fill: { value: fill },
          cornerRadius: { value: 1 },
        },
      },
    })),
  };
}

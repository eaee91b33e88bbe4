import { growthOf, LESS_THAN_THE_SQUARE } from '../../growth.ts';
import type { Expression } from './expression.ts';
import { hasNestedRepetition, type Pumped, pumpsFor } from './pumps.ts';

export interface Dear {
  readonly expression: Expression;
  readonly pumped: Pumped;
  /** By how much more time it takes for a text four times as long; infinity if even a short one is too dear. */
  readonly growth: number;
}

/** Length of the longest text, in characters. An expression that grows with the square takes thirty milliseconds or more for it. */
const LONGEST = 8_000;
/** Lengths that are tried one after the other: some expressions would never end on a text of the full length. */
const SIZES = [80, 600, LONGEST];
/** The same for an expression in which a repetition repeats another: its time may double with each character. */
const CAREFUL_SIZES = [12, 18, 27, 40, 60, 90, 140, 200, 400, 1_000, LONGEST];
/** CPU time below which no growth is looked for, in microseconds; one that grows with the square is far above it. */
const CHEAP = 10_000;
/** The shortest text whose growth is measured: below, a cost above {@link CHEAP} is too much in any case. */
const MEASURABLE = 300;
const ROUNDS = 3;

/** The first text that is dear to an expression, more so than in proportion to its length; undefined if none is. */
export async function dearTo(expression: Expression): Promise<Dear | undefined> {
  const pattern = new RegExp(expression.pattern, expression.flags);
  for (const pumped of pumpsFor(expression)) {
    for (const size of hasNestedRepetition(expression) ? CAREFUL_SIZES : SIZES) {
      const time = leastTime(pattern, textOf(pumped, size));
      if (time < CHEAP) continue;
      const growth = size < MEASURABLE ? Number.POSITIVE_INFINITY : await growthFor(pattern, pumped, size);
      if (growth >= LESS_THAN_THE_SQUARE) return { expression, pumped, growth };
      break;
    }
  }
  return undefined;
}

/** The growth up to a length: measured well only if a quick measure does not show already that it is small. */
async function growthFor(pattern: RegExp, pumped: Pumped, size: number): Promise<number> {
  const quick = leastTime(pattern, textOf(pumped, size)) / leastTime(pattern, textOf(pumped, size / 4));
  if (quick < LESS_THAN_THE_SQUARE) return quick;
  return await growthOf((length) => run(pattern, textOf(pumped, length)), size / 4);
}

/** The least CPU time of several runs, in microseconds; of one, if that is below {@link CHEAP}. */
function leastTime(pattern: RegExp, text: string): number {
  let least = Number.POSITIVE_INFINITY;
  for (let round = 0; round < ROUNDS && least >= CHEAP; round += 1) {
    const before = process.threadCpuUsage();
    run(pattern, text);
    const { user, system } = process.threadCpuUsage(before);
    least = Math.min(least, user + system);
  }
  return least;
}

function textOf({ before, pump, after }: Pumped, length: number): string {
  return before + pump.repeat(Math.max(1, Math.floor(length / pump.length))) + after;
}

/** Everything that the expression matches in a text, as its flags say. */
function run(pattern: RegExp, text: string): void {
  pattern.lastIndex = 0;
  if (pattern.global) text.replace(pattern, '');
  else pattern.test(text);
}

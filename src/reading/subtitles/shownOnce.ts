import type { Cue } from './cues.ts';

/** Seconds between two cues that follow each other. */
const SLACK = 0.25;
/** Least share of cues that begin with the last line of the cue before, in a file whose lines roll up. */
const MIN_ROLLING_SHARE = 0.4;

/** How many lines at the beginning of a cue are the last ones of the cue before. */
function repeated(before: Cue | undefined, cue: Cue): number {
  if (before === undefined || cue.start > before.end + SLACK) return 0;
  for (let count = Math.min(before.lines.length, cue.lines.length); count > 0; count -= 1) {
    const tail = before.lines.slice(before.lines.length - count);
    if (tail.every((line, at) => bare(line) === bare(cue.lines[at] ?? ''))) return count;
  }
  return 0;
}

/** A line without marks of time, which are in the line that comes up and no more in the line above it. */
function bare(line: string): string {
  return line.replace(/<[^<>]*>/gu, '').trim();
}

/**
 * The cues with each line once. In captions that roll up, as programs make them while they listen, each cue repeats the
 * line before. In other files, only cues that are shown at the same time with the same words are repetitions: speakers do
 * say things twice.
 */
export function shownOnce(cues: readonly Cue[]): readonly Cue[] {
  const repetitions = cues.map((cue, at) => repeated(cues[at - 1], cue));
  const rolls =
    cues.length > 2 && repetitions.filter((count) => count > 0).length >= (cues.length - 1) * MIN_ROLLING_SHARE;
  return cues.flatMap((cue, at): readonly Cue[] => {
    const count = repetitions[at] ?? 0;
    const overlaps = cue.start < (cues[at - 1]?.end ?? 0) && count === cue.lines.length;
    if (count === 0 || (!rolls && !overlaps)) return [cue];
    return count === cue.lines.length ? [] : [{ ...cue, lines: cue.lines.slice(count) }];
  });
}

import type { Findings } from '../../finding/findings.ts';
import type { TimeLimit } from '../../questions/timeLimits.ts';
import { timeLimitsOf } from '../../questions/timeLimits.ts';
import type { Hit } from '../../search/hit.ts';

/** A document of the time asked for says less than a passage that names a day of it. */
const BY_DOCUMENT = 0.5;

/** The limits in time of a question that the calendar decides ("in 2022", "before May 2021"), not by events. */
export function calendarLimitsOf(question: string): readonly TimeLimit[] {
  return timeLimitsOf(question).filter(({ sure, from, to }) => sure && (from !== null || to !== null));
}

/** How well a passage fits some limits: 1 if it names a time within them, less if its document is of that time, else 0. */
export function fitOf({ document, passage }: Hit, limits: readonly TimeLimit[], findings: Findings): number {
  if (limits.length === 0) return 0;
  const isWithin = (from: string, to: string): boolean =>
    limits.every((limit) => (limit.from === null || to >= limit.from) && (limit.to === null || from <= limit.to));
  const named = findings
    .of(document)
    .dateMentions.some(
      ({ start, end, interval }) =>
        interval !== null && start >= passage.start && end <= passage.end && isWithin(interval.from, interval.to),
    );
  if (named) return 1;
  const { published } = document.metadata;
  // A year or a month means all its days: its beginning sorts before them, and its end after.
  return published !== undefined && isWithin(published, `${published}-99`) ? BY_DOCUMENT : 0;
}

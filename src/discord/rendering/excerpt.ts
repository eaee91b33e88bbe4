import { type Slice, trimmed } from '../../dossier/slice.ts';
import { boundaryAfter, boundaryBefore } from './wordBoundary.ts';

/** Share of the room left over by the focus that goes to the words before it: what follows explains more. */
const LEAD = 0.4;

/**
 * The part of a passage to show: all of it if it has at most `room` UTF-16 units, otherwise the surroundings of
 * `focus` (or the beginning), cut only at the two ends and between words. A longer focus is shown whole.
 */
export function excerptOf(text: string, passage: Slice, focus: Slice | null, room: number): Slice {
  const whole = trimmed(text, passage);
  if (whole.end - whole.start <= room) return whole;
  const centre = focus ?? { start: whole.start, end: whole.start };
  const length = Math.max(room, centre.end - centre.start);
  const spare = length - (centre.end - centre.start);
  const wanted = Math.max(whole.start, centre.start - Math.floor(spare * LEAD));
  const start = wanted <= whole.start ? whole.start : boundaryAfter(text, wanted, centre.start);
  const last = Math.min(whole.end, start + length);
  const end = last >= whole.end ? whole.end : boundaryBefore(text, start, last);
  return trimmed(text, { start, end });
}

/** The stretch of at most `room` UTF-16 units (or one slice) that contains the most of these slices; the first of several such stretches. */
export function densest(slices: readonly Slice[], room: number): Slice | null {
  let best: Slice | null = null;
  let most = 0;
  const ordered = slices.toSorted((a, b) => a.start - b.start);
  for (const { start, end } of ordered) {
    const near = ordered.filter((other) => other.start >= start && other.end <= Math.max(end, start + room));
    if (near.length <= most) continue;
    most = near.length;
    best = { start, end: Math.max(...near.map((slice) => slice.end)) };
  }
  return best;
}

import { type Slice, trimmed } from '../dossier/slice.ts';
import { boundaryAfter, boundaryBefore } from './wordBoundary.ts';

/** Share of the room left over by the focus that goes to the words before it: what follows explains more. */
const LEAD = 0.4;

/**
 * The part of a passage to show: all of it where it has at most `room` UTF-16 units, otherwise the surroundings of
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

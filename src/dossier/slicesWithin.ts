import { partitionPoint } from './partitionPoint.ts';
import type { Slice } from './slice.ts';

/** Those of some slices that lie wholly inside another. They are in order and do not overlap; binary search. */
export function slicesWithin<One extends Slice>(slices: readonly One[], within: Slice): readonly One[] {
  const first = partitionPoint(slices, ({ start }) => start < within.start);
  const next = partitionPoint(slices, ({ end }) => end <= within.end);
  return slices.slice(first, next);
}

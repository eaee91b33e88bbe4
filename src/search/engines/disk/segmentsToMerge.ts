import { MERGED_AT_ONCE, SEGMENT_PASSAGES } from './segmentSizes.ts';

/** A segment as the choice sees it. */
export interface SegmentSize {
  readonly id: number;
  /** How many of its passages are still in the index. */
  readonly passages: number;
  /** How many it was written with. */
  readonly slots: number;
}

/** A segment of which less than this share is still in the index is written anew. */
const LEAST_LIVE = 0.5;

/**
 * The ids of the segments to merge next, ascending; none if there is nothing to do. Segments are merged by tiers, as in Lucene: when
 * {@link MERGED_AT_ONCE} segments are of one order of magnitude, they become one of the next. So a passage is written anew
 * once for each tier, and there are few segments of each.
 */
export function segmentsToMerge(segments: readonly SegmentSize[]): readonly number[] {
  const tiers = new Map<number, SegmentSize[]>();
  for (const segment of segments) {
    const tier = tierOf(segment.passages);
    tiers.set(tier, [...(tiers.get(tier) ?? []), segment]);
  }
  for (const [, full] of [...tiers].sort(([a], [b]) => a - b)) {
    if (full.length < MERGED_AT_ONCE) continue;
    const fitting = thatFit(full);
    if (fitting.length > 1) return fitting;
  }
  const emptied = segments.find(({ passages, slots }) => passages < LEAST_LIVE * slots);
  return emptied === undefined ? [] : [emptied.id];
}

function tierOf(passages: number): number {
  return Math.floor(Math.log(Math.max(1, passages)) / Math.log(MERGED_AT_ONCE));
}

/** As many of the smallest as one segment can hold. */
function thatFit(segments: readonly SegmentSize[]): readonly number[] {
  const chosen: number[] = [];
  let sum = 0;
  for (const { id, passages } of segments.toSorted((a, b) => a.passages - b.passages || a.id - b.id)) {
    sum += passages;
    if (sum > SEGMENT_PASSAGES) break;
    chosen.push(id);
  }
  return chosen.sort((a, b) => a - b);
}

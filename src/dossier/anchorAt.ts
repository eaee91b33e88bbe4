import type { Anchor } from './document.ts';
import { partitionPoint } from './partitionPoint.ts';

/** The anchor that holds at an offset: the last one there or before it; undefined if there is none. */
export function anchorAt(anchors: readonly Anchor[], offset: number): Anchor | undefined {
  return anchors[partitionPoint(anchors, ({ at }) => at <= offset) - 1];
}

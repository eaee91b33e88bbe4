import type { Block } from './document.ts';
import type { Slice } from './slice.ts';

/** The rows of tables that have a head, each with the rows that name its columns, as one slice. */
export function tableHeads(blocks: readonly Block[]): ReadonlyMap<Block, Slice> {
  const heads = new Map<Block, Slice>();
  let head: Slice | undefined;
  let isInHead = false;
  for (const block of blocks) {
    if (block.kind === 'runningHead') continue;
    if (block.kind === 'tableHead') {
      head = { start: isInHead && head !== undefined ? head.start : block.start, end: block.end };
    } else if (block.kind !== 'tableRow') {
      head = undefined;
    } else if (head !== undefined) {
      heads.set(block, head);
    }
    isInHead = block.kind === 'tableHead';
  }
  return heads;
}

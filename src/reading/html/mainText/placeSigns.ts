import { groupOf, isIn, type PageOutline } from './pageOutline.ts';
import { PAGE_PARTS } from './partNames.ts';
import type { SignSetter } from './signs.ts';
import type { SurroundingNames } from './surroundingNames.ts';

const log = (value: number): number => Math.log(1 + value);
const NEIGHBOURS = [-3, -2, -1, 1, 2, 3] as const;
/** Blocks behind the title, and far behind the text. */
const SOON = 4;
const FAR = 10;
const LITTLE_PAGE = 12;

/** Sets the signs of the names of the elements around a block, without those that are `common` on the page. */
export function setNameSigns(names: SurroundingNames, common: number, set: SignSetter): void {
  for (const [bit, part] of PAGE_PARTS.entries()) {
    set(`near-${part}`, ((names.near & ~common) >> bit) & 1);
    set(`far-${part}`, ((names.far & ~common) >> bit) & 1);
  }
  for (const name of names.elements) set(`in-${name}`, true);
  set('inBody', names.isMarkedBody);
}

/** Sets the signs of the blocks before and after a block. */
export function setNeighbourSigns({ blocks, prose }: PageOutline, at: number, set: SignSetter): void {
  for (const step of NEIGHBOURS) {
    const other = blocks[at + step];
    if (other === undefined) set(`edge${step}`, true);
    else {
      set(`prose${step}`, prose[at + step] !== 0);
      set(`letters${step}`, log(other.letters));
      set(`controls${step}`, other.controlLetters / Math.max(1, other.letters));
    }
  }
}

/** Sets the signs of the elements that a block is in, and of those that it is before or behind. */
export function setContainerSigns(outline: PageOutline, at: number, set: SignSetter): void {
  const { root, core, heart, top } = outline;
  const block = outline.blocks[at];
  if (block === undefined) return;
  const isOfProse = outline.prose[at] !== 0;
  set('inCore', isIn(at, core));
  set('inHeart', isIn(at, heart));
  set('inTop', isIn(at, top));
  set('inAboveTop', top.parent !== null && isIn(at, top.parent));
  set('inCoreProse', isIn(at, core) && isOfProse);
  set('inTopProse', isIn(at, top) && isOfProse);
  const container = outline.containerOf(block.element);
  const group = groupOf(container);
  const above = group.parent ?? group;
  set('groupControls', group.controlLetters / Math.max(1, group.letters));
  set('groupProse', log(group.prose));
  set('groupShare', group.prose / Math.max(1, root.prose));
  set('aboveControls', above.controlLetters / Math.max(1, above.letters));
  set('aboveShare', above.prose / Math.max(1, root.prose));
  set('depth', log(container.depth));
  set('coreBefore', at < core.firstBlock);
  set('coreAfter', at > core.lastBlock);
  set('coreFarAfter', at > core.lastBlock + FAR);
  set('topAfter', at > top.lastBlock);
  set('topBefore', at < top.firstBlock);
}

/** Sets the signs of the place of a block in the page. `place` is the share of the letters before it. */
export function setPageSigns(outline: PageOutline, at: number, place: number, set: SignSetter): void {
  const { root, title } = outline;
  set('beforeTitle', title > at);
  set('title', title === at);
  set('afterTitle', title >= 0 && at > title && at <= title + SOON);
  set('noTitle', title < 0);
  set('beforeProse', at < outline.firstProse);
  set('afterProse', at > outline.lastProse);
  set('place', place);
  set('littlePage', root.blocks < LITTLE_PAGE);
  set('pageControls', root.controlLetters / Math.max(1, root.letters));
}

import type { HtmlBlock } from '../blockWalk.ts';
import type { Container } from './containers.ts';
import { setOwnSigns } from './ownSigns.ts';
import { type PageOutline, pageOutline } from './pageOutline.ts';
import { PAGE_PARTS } from './partNames.ts';
import { setContainerSigns, setNameSigns, setNeighbourSigns, setPageSigns } from './placeSigns.ts';
import type { Signs } from './signs.ts';
import { bitsOfText, type SurroundingNames, surroundingNames } from './surroundingNames.ts';

/** Parts that are named around so much of the running text are not around the text. */
const SHARE_OF_TEXT = 0.3;

/** The parts, as bits, that are named around a good share of the running text. */
function commonParts(names: readonly SurroundingNames[], { prose, root }: PageOutline): number {
  const letters = PAGE_PARTS.map(() => 0);
  for (const [at, { near, far }] of names.entries()) {
    const own = prose[at] ?? 0;
    if (own === 0) continue;
    for (let bit = 0; bit < letters.length; bit += 1)
      if ((((near | far) >> bit) & 1) === 1) letters[bit] = (letters[bit] ?? 0) + own;
  }
  return (
    letters.reduce((bits, sum, bit) => (sum > root.prose * SHARE_OF_TEXT ? bits | (1 << bit) : bits), 0) & ~bitsOfText
  );
}

/**
 * The signs by which each block of a page is told to be its text or what is around it: of the block itself, of its
 * neighbours, of the elements that it is in, and of its place (after Kohlschütter and others, "Boilerplate Detection
 * using Shallow Text Features", 2010). Takes time in proportion to the page.
 */
export function signsOfBlocks(blocks: readonly HtmlBlock[]): readonly Signs[] {
  const outline = pageOutline(blocks);
  if (outline === undefined) return [];
  const known = new Map<Container, SurroundingNames>();
  const namesAround = (container: Container): SurroundingNames => {
    const names = known.get(container) ?? surroundingNames(container, outline.root.prose);
    known.set(container, names);
    return names;
  };
  const common = commonParts(
    blocks.map(({ element }) => namesAround(outline.containerOf(element))),
    outline,
  );
  let passed = 0;
  return blocks.map((block, at) => {
    const signs: Record<string, number> = {};
    const set = (name: string, value: number | boolean): void => {
      const number = Number(value);
      if (number !== 0) signs[name] = number;
    };
    setOwnSigns(outline, at, set);
    setNameSigns(namesAround(outline.containerOf(block.element)), common, set);
    setNeighbourSigns(outline, at, set);
    setContainerSigns(outline, at, set);
    setPageSigns(outline, at, passed / Math.max(1, outline.root.letters), set);
    passed += block.letters;
    return signs;
  });
}

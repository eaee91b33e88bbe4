import type { HtmlBlock } from '../blockWalk.ts';
import type { Container } from './containers.ts';
import { setOwnSigns } from './ownSigns.ts';
import { pageOutline } from './pageOutline.ts';
import { setContainerSigns, setNameSigns, setNeighbourSigns, setPageSigns } from './placeSigns.ts';
import type { Signs } from './signs.ts';
import { type SurroundingNames, surroundingNames } from './surroundingNames.ts';

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
  let passed = 0;
  return blocks.map((block, at) => {
    const signs: Record<string, number> = {};
    const set = (name: string, value: number | boolean): void => {
      const number = Number(value);
      if (number !== 0) signs[name] = number;
    };
    setOwnSigns(outline, at, set);
    setNameSigns(namesAround(outline.containerOf(block.element)), set);
    setNeighbourSigns(outline, at, set);
    setContainerSigns(outline, at, set);
    setPageSigns(outline, at, passed / Math.max(1, outline.root.letters), set);
    passed += block.letters;
    return signs;
  });
}

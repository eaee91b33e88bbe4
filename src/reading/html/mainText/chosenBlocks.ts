import type { HtmlBlock } from '../blockWalk.ts';
import type { HtmlElement } from '../htmlNode.ts';
import { isProse } from './containers.ts';
import { AUTHOR, foreign, keepAlike, keepSiblings, LONGEST_BYLINE } from './keptTogether.ts';
import { partsNamed } from './partNames.ts';

/** From this logarithm of the odds on, a block is text of the page: rather a line too many than one too few. */
const LEAST = -0.3;
/** A heading or a note is kept from here on if it belongs to text that is kept. */
const LEAST_OF_TITLE = -3;
const LEAST_OF_BYLINE = -6;
/** As many blocks can be between two that are kept and be filled in. */
const WIDEST_GAP = 4;
const LEAST_IN_GAP = -2;

/** Which blocks of a page are its text, in the order of the blocks. `scores` are logarithms of the odds that they are. */
export function chosenBlocks(blocks: readonly HtmlBlock[], scores: readonly number[]): readonly boolean[] {
  const kept = scores.map((score) => score > LEAST);
  keepTitle(blocks, scores, kept);
  fillGaps(blocks, scores, kept);
  keepSiblings(blocks, scores, kept);
  keepAlike(blocks, scores, kept);
  keepBoxes(blocks, scores, kept);
  keepHeadings(blocks, scores, kept);
  keepBylines(blocks, scores, kept);
  keepWholeTables(blocks, kept);
  return kept;
}

/** The first title before the text is kept unless it is far from looking like text. */
function keepTitle(blocks: readonly HtmlBlock[], scores: readonly number[], kept: boolean[]): void {
  const first = kept.indexOf(true);
  const isTitle = ({ block }: HtmlBlock): boolean => block.kind === 'heading' && block.level === 1;
  if (first < 0 || blocks.some((block, at) => kept[at] === true && isTitle(block))) return;
  const title = blocks.findLastIndex((block, at) => at < first && isTitle(block));
  if (title >= 0 && (scores[title] ?? 0) > LEAST_OF_TITLE) kept[title] = true;
}

/** Short blocks in the midst of the text belong to it. */
function fillGaps(blocks: readonly HtmlBlock[], scores: readonly number[], kept: boolean[]): void {
  let before = -1;
  for (let at = 0; at < blocks.length; at += 1) {
    if (kept[at] !== true) continue;
    const gap = at - before - 1;
    if (before >= 0 && gap > 0 && gap <= WIDEST_GAP && isOneParent(blocks, before, at)) {
      for (let inner = before + 1; inner < at; inner += 1) if ((scores[inner] ?? 0) > LEAST_IN_GAP) kept[inner] = true;
    }
    before = at;
  }
}

const FEW_LINKS = 0.1;
const LEAST_OF_BOX = 30;
const LEAST_IN_BOX = -2.5;

/** The box around a block, if the block is not far inside of it; the elements up to the box have no foreign name. */
function boxAround(element: HtmlElement): HtmlElement | undefined {
  let outer: HtmlElement | null = element;
  for (let depth = 0; outer !== null && depth < 4; depth += 1) {
    if ((partsNamed(outer) & foreign) !== 0) return undefined;
    if (outer.name === 'aside' || outer.name === 'figure') return outer;
    outer = outer.parent;
  }
  return undefined;
}

/** A box of running text among paragraphs that are kept, such as one with facts, belongs to the text. */
function keepBoxes(blocks: readonly HtmlBlock[], scores: readonly number[], kept: boolean[]): void {
  const parents = new Set<HtmlElement | null>();
  for (const [at, block] of blocks.entries())
    if (kept[at] === true && isProse(block)) parents.add(block.element.parent);
  for (const [at, block] of blocks.entries()) {
    if (kept[at] === true || block.letters < LEAST_OF_BOX || block.controlLetters > block.letters * FEW_LINKS) continue;
    const box = boxAround(block.element);
    if (box !== undefined && parents.has(box.parent) && (scores[at] ?? 0) > LEAST_IN_BOX) kept[at] = true;
  }
}

/** The heading of a part that is kept, such as a box with facts. */
function keepHeadings(blocks: readonly HtmlBlock[], scores: readonly number[], kept: boolean[]): void {
  for (let at = blocks.length - 2; at >= 0; at -= 1) {
    if (kept[at] === true || kept[at + 1] !== true || blocks[at]?.block.kind !== 'heading') continue;
    if ((scores[at] ?? 0) > LEAST_OF_TITLE && isOneParent(blocks, at, at + 1)) kept[at] = true;
  }
}

const BYLINE_REACH = 6;

/** Who wrote the text is said between its title and its first paragraph. */
function keepBylines(blocks: readonly HtmlBlock[], scores: readonly number[], kept: boolean[]): void {
  const title = blocks.findIndex(({ block }, at) => kept[at] === true && block.kind === 'heading' && block.level === 1);
  if (title < 0) return;
  const text = blocks.findIndex((block, at) => at > title && kept[at] === true && isProse(block));
  for (let at = title + 1; at <= title + BYLINE_REACH && at < text; at += 1) {
    const block = blocks[at];
    if (block === undefined || kept[at] === true || block.letters > LONGEST_BYLINE || block.letters < 3) continue;
    if ((partsNamed(block.element) & AUTHOR) !== 0 && (scores[at] ?? 0) > LEAST_OF_BYLINE) kept[at] = true;
  }
}

function isOneParent(blocks: readonly HtmlBlock[], first: number, last: number): boolean {
  const parent = blocks[first]?.element.parent ?? null;
  for (let at = first; at <= last; at += 1) if (blocks[at]?.element.parent !== parent) return false;
  return true;
}

function tableAround(element: HtmlElement): HtmlElement | undefined {
  let outer: HtmlElement | null = element;
  for (let depth = 0; outer !== null && depth < 4; depth += 1) {
    if (outer.name === 'table') return outer;
    outer = outer.parent;
  }
  return undefined;
}

/** A table of data is kept with all its rows, or not at all. */
function keepWholeTables(blocks: readonly HtmlBlock[], kept: boolean[]): void {
  const rows = new Map<HtmlElement, { readonly places: number[]; kept: number }>();
  for (const [at, { block, element }] of blocks.entries()) {
    if (block.kind !== 'tableRow' && block.kind !== 'tableHead') continue;
    const table = tableAround(element);
    if (table === undefined) continue;
    const own = rows.get(table) ?? { places: [], kept: 0 };
    own.places.push(at);
    if (kept[at] === true) own.kept += 1;
    rows.set(table, own);
  }
  for (const { places, kept: count } of rows.values())
    if (count * 2 >= places.length) for (const at of places) kept[at] = true;
}

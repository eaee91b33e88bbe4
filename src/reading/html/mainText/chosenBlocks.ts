import type { HtmlBlock } from '../blockWalk.ts';
import type { HtmlElement } from '../htmlNode.ts';

/** From this logarithm of the odds on, a block is text of the page: rather a line too many than one too few. */
const LEAST = -0.3;
/** A heading or a note is kept from here on if it belongs to text that is kept. */
const LEAST_OF_TITLE = -3;
/** As many blocks can be between two that are kept and be filled in. */
const WIDEST_GAP = 4;
const LEAST_IN_GAP = -2;

/** Which blocks of a page are its text, in the order of the blocks. `scores` are logarithms of the odds that they are. */
export function chosenBlocks(blocks: readonly HtmlBlock[], scores: readonly number[]): readonly boolean[] {
  const kept = scores.map((score) => score > LEAST);
  keepTitle(blocks, scores, kept);
  fillGaps(blocks, scores, kept);
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

import type { HtmlBlock } from '../blockWalk.ts';
import { attribute, type HtmlElement } from '../htmlNode.ts';
import { partsNamed } from './partNames.ts';

/** What is known of an element that holds blocks. Letters and blocks are those of all that it holds. */
export interface Container {
  readonly element: HtmlElement;
  readonly parent: Container | null;
  readonly depth: number;
  /** Parts that its own classes name, as bits. */
  readonly names: number;
  blocks: number;
  letters: number;
  controlLetters: number;
  /** Letters of blocks that are written like running text. */
  prose: number;
  proseBlocks: number;
  headings: number;
  hasTitle: boolean;
  /** The first and last block in it. */
  firstBlock: number;
  lastBlock: number;
}

/** Least letters of a block of running text, and the largest share of links in it. */
const PROSE_LETTERS = 60;
const PROSE_CONTROLS = 0.4;

export function isProse({ letters, controlLetters, block }: HtmlBlock): boolean {
  return letters >= PROSE_LETTERS && controlLetters <= letters * PROSE_CONTROLS && block.kind !== 'heading';
}

export function roleOf(element: HtmlElement): string {
  return attribute(element, 'role')?.toLowerCase() ?? '';
}

/** The containers of blocks, by their elements. Each element between a block and the root is one. */
export function containersOf(blocks: readonly HtmlBlock[]): ReadonlyMap<HtmlElement, Container> {
  const containers = new Map<HtmlElement, Container>();
  const containerOf = (element: HtmlElement): Container => {
    const path: HtmlElement[] = [];
    let outer: HtmlElement | null = element;
    while (outer !== null && !containers.has(outer)) {
      path.push(outer);
      outer = outer.parent;
    }
    let container = outer === null ? null : (containers.get(outer) ?? null);
    for (const inner of path.reverse()) {
      container = emptyContainer(inner, container);
      containers.set(inner, container);
    }
    return container ?? emptyContainer(element, null);
  };
  for (const [at, block] of blocks.entries()) addBlock(containerOf(block.element), block, at);
  const outerFirst = [...containers.values()];
  for (let at = outerFirst.length - 1; at >= 0; at -= 1) {
    const container = outerFirst[at];
    if (container !== undefined && container.parent !== null) addInner(container.parent, container);
  }
  return containers;
}

function addBlock(container: Container, block: HtmlBlock, at: number): void {
  const { letters, controlLetters } = block;
  container.blocks += 1;
  container.letters += letters;
  container.controlLetters += controlLetters;
  if (isProse(block)) {
    container.prose += letters - controlLetters;
    container.proseBlocks += 1;
  }
  if (block.block.kind === 'heading') container.headings += 1;
  if (block.block.kind === 'heading' && block.block.level === 1) container.hasTitle = true;
  container.firstBlock = Math.min(container.firstBlock, at);
  container.lastBlock = Math.max(container.lastBlock, at);
}

/** Adds what an inner container holds. */
function addInner(outer: Container, inner: Container): void {
  outer.blocks += inner.blocks;
  outer.letters += inner.letters;
  outer.controlLetters += inner.controlLetters;
  outer.prose += inner.prose;
  outer.proseBlocks += inner.proseBlocks;
  outer.headings += inner.headings;
  outer.hasTitle ||= inner.hasTitle;
  outer.firstBlock = Math.min(outer.firstBlock, inner.firstBlock);
  outer.lastBlock = Math.max(outer.lastBlock, inner.lastBlock);
}

function emptyContainer(element: HtmlElement, parent: Container | null): Container {
  return {
    element,
    parent,
    depth: parent === null ? 0 : parent.depth + 1,
    names: element.name === 'body' || element.name === 'html' ? 0 : partsNamed(element),
    blocks: 0,
    letters: 0,
    controlLetters: 0,
    prose: 0,
    proseBlocks: 0,
    headings: 0,
    hasTitle: false,
    firstBlock: Number.POSITIVE_INFINITY,
    lastBlock: -1,
  };
}

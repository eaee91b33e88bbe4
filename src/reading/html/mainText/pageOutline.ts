import type { HtmlBlock } from '../blockWalk.ts';
import { attribute, type HtmlElement } from '../htmlNode.ts';
import { type Container, containersOf, isProse } from './containers.ts';

/** What is known of a page as a whole, for the signs of its blocks. */
export interface PageOutline {
  readonly blocks: readonly HtmlBlock[];
  readonly texts: readonly string[];
  /** Letters of each block of running text; 0 for other blocks. */
  readonly prose: readonly number[];
  /** The places of the first and the last block of running text, or -1. */
  readonly firstProse: number;
  readonly lastProse: number;
  readonly root: Container;
  readonly containerOf: (element: HtmlElement) => Container;
  /** The deepest element with most of the running text, and the one with a good part of it. */
  readonly core: Container;
  readonly heart: Container;
  /** The element whose children are the most and longest paragraphs. */
  readonly top: Container;
  /** The place of the first title of the page, or -1. */
  readonly title: number;
  /** In how many blocks there is the same text. */
  readonly repetitions: ReadonlyMap<string, number>;
  /** How many blocks are in elements of the same names. */
  readonly likenesses: ReadonlyMap<string, number>;
  /** Long words of each block, and in how many blocks of the heart each occurs. */
  readonly words: readonly (readonly string[])[];
  readonly wordsOfHeart: ReadonlyMap<string, number>;
}

const SHARE_OF_CORE = 0.65;
const SHARE_OF_HEART = 0.4;
/** How far up a paragraph speaks for the elements around it: each has half the share of the one inside. */
const LEAST_SHARE = 0.2;

/** Whether a block is inside a container; blocks of one container follow each other. */
export function isIn(at: number, { firstBlock, lastBlock }: Container): boolean {
  return at >= firstBlock && at <= lastBlock;
}

/** The container itself, or the one around it if it has one block only. */
export function groupOf(container: Container): Container {
  return container.blocks === 1 && container.parent !== null ? container.parent : container;
}

function textOf({ block }: HtmlBlock): string {
  return block.parts
    .map(({ text }) => text)
    .join('')
    .trim();
}

function deepestWith(containers: Iterable<Container>, root: Container, share: number): Container {
  let deepest = root;
  for (const container of containers)
    if (container.prose >= root.prose * share && container.depth > deepest.depth) deepest = container;
  return deepest;
}

/** Each paragraph speaks for the elements around it, links against them (after Mozilla's Readability). */
function topOf(blocks: readonly HtmlBlock[], root: Container, containerOf: PageOutline['containerOf']): Container {
  const scores = new Map<Container, number>();
  for (const block of blocks) {
    if (!isProse(block)) continue;
    let share = 1;
    for (
      let outer: Container | null = groupOf(containerOf(block.element));
      outer !== null && share > LEAST_SHARE;
      outer = outer.parent
    ) {
      scores.set(outer, (scores.get(outer) ?? 0) + share * (1 + Math.min(4, block.letters / 100)));
      share /= 2;
    }
  }
  let top = root;
  let best = 0;
  for (const [container, score] of scores) {
    const net = score * (1 - container.controlLetters / Math.max(1, container.letters));
    if (net > best) {
      best = net;
      top = container;
    }
  }
  return top;
}

/** By its names, an element is like others that the same program made. */
export function likenessOf(element: HtmlElement): string {
  const outer = element.parent;
  const namesOfOuter = outer === null ? '' : `${outer.name} ${attribute(outer, 'class') ?? ''}`;
  return `${element.name} ${attribute(element, 'class') ?? ''} ${namesOfOuter}`;
}

function counted(values: Iterable<string>): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const value of values) counts.set(value, (counts.get(value) ?? 0) + 1);
  return counts;
}

/** The outline of a page with at least one block; undefined for a page without any. */
export function pageOutline(blocks: readonly HtmlBlock[]): PageOutline | undefined {
  const containers = containersOf(blocks);
  const root = [...containers.values()][0];
  if (root === undefined) return undefined;
  const containerOf = (element: HtmlElement): Container => containers.get(element) ?? root;
  const texts = blocks.map(textOf);
  const words = texts.map((text) => text.toLowerCase().match(/\p{L}{5,}/gu) ?? []);
  const prose = blocks.map((block) => (isProse(block) ? block.letters : 0));
  const heart = deepestWith(containers.values(), root, SHARE_OF_HEART);
  const ofHeart = words.filter((_, at) => prose[at] !== 0 && isIn(at, heart));
  return {
    blocks,
    texts,
    prose,
    firstProse: prose.findIndex((letters) => letters > 0),
    lastProse: prose.findLastIndex((letters) => letters > 0),
    root,
    containerOf,
    core: deepestWith(containers.values(), root, SHARE_OF_CORE),
    heart,
    top: topOf(blocks, root, containerOf),
    title: blocks.findIndex(({ block }) => block.kind === 'heading' && block.level === 1),
    repetitions: counted(texts),
    likenesses: counted(blocks.map(({ element }) => likenessOf(element))),
    words,
    wordsOfHeart: counted(ofHeart.flatMap((one) => [...new Set(one)])),
  };
}

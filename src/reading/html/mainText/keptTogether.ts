import type { HtmlBlock } from '../blockWalk.ts';
import type { HtmlElement } from '../htmlNode.ts';
import { isProse } from './containers.ts';
import { likenessOf } from './pageOutline.ts';
import { PAGE_PARTS, partsNamed } from './partNames.ts';

const LEAST_OF_MESSAGE = -3;
const FEW_LINKS = 0.1;
export const AUTHOR = 1 << PAGE_PARTS.indexOf('author');
/** Letters of a line that says who wrote the text. */
export const LONGEST_BYLINE = 80;
/** Names of boxes that are no part of the text. */
export const foreign = (
  ['related', 'share', 'ads', 'newsletter', 'consent', 'shop', 'author', 'comments', 'tags'] as const
).reduce((bits, part) => bits | (1 << PAGE_PARTS.indexOf(part)), 0);
const LEAST_OF_SIBLING = -3;
const LEAST_OF_SENTENCE = 30;
const LINKS_OF_SENTENCE = 0.4;

function isSentence({ block, letters, controlLetters }: HtmlBlock): boolean {
  if (block.kind !== 'paragraph' || letters < LEAST_OF_SENTENCE) return false;
  if (controlLetters > letters * LINKS_OF_SENTENCE) return false;
  const text = block.parts.map((part) => part.text).join('');
  return /[.!?…]["”»’)]*(?:\[\d+\]|[⁰¹²³⁴⁵⁶⁷⁸⁹])*\s*$/u.test(text);
}

/** Running text beside paragraphs that are kept, in one element with them, is kept too. */
export function keepSiblings(blocks: readonly HtmlBlock[], scores: readonly number[], kept: boolean[]): void {
  const parents = new Set<HtmlElement | null>();
  for (const [at, block] of blocks.entries())
    if (kept[at] === true && isSentence(block)) parents.add(block.element.parent);
  for (const [at, block] of blocks.entries()) {
    const isBeside = isSentence(block) && parents.has(block.element.parent) && (scores[at] ?? 0) > LEAST_OF_SIBLING;
    if (isBeside && (partsNamed(block.element) & foreign) === 0) kept[at] = true;
  }
}

const AUTHOR_REACH = 4;

/** As many messages of a thread show that all are alike. */
const FEW_ALIKE = 2;

/** The messages of a thread are in elements of the same names: they are kept together. */
export function keepAlike(blocks: readonly HtmlBlock[], scores: readonly number[], kept: boolean[]): void {
  const parents = new Map<string, Set<HtmlElement | null>>();
  const isMessage = ({ element, letters, controlLetters }: HtmlBlock): boolean =>
    controlLetters <= letters * FEW_LINKS && (partsNamed(element) & foreign) === 0;
  for (const [at, block] of blocks.entries()) {
    if (kept[at] !== true || !isProse(block) || !isMessage(block)) continue;
    const likeness = likenessOf(block.element);
    const own = parents.get(likeness) ?? new Set();
    parents.set(likeness, own.add(block.element.parent));
  }
  for (const [at, block] of blocks.entries()) {
    const isAlike = (parents.get(likenessOf(block.element))?.size ?? 0) >= FEW_ALIKE;
    if (!isAlike || !isMessage(block) || (scores[at] ?? 0) <= LEAST_OF_MESSAGE) continue;
    kept[at] = true;
    keepAuthor(blocks, kept, at);
  }
}

/** Who wrote a message is said right before it. */
function keepAuthor(blocks: readonly HtmlBlock[], kept: boolean[], message: number): void {
  for (let at = message - 1; at >= Math.max(0, message - AUTHOR_REACH) && kept[at] !== true; at -= 1) {
    const block = blocks[at];
    if (block === undefined || block.letters > LONGEST_BYLINE || !namesAuthor(block.element)) continue;
    kept[at] = true;
    return;
  }
}

function namesAuthor(element: HtmlElement): boolean {
  if ((partsNamed(element) & AUTHOR) !== 0) return true;
  return element.first?.kind === 'element' && (partsNamed(element.first) & AUTHOR) !== 0;
}

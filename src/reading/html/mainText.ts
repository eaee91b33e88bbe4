import { Readability } from '@mozilla/readability';
import type { LooseBlock } from '../textBuilder.ts';
import { htmlBlocks } from './htmlBlocks.ts';
import { isAroundText, isHidden, isNotes } from './htmlElements.ts';
import { type HtmlDocument, type HtmlElement, type HtmlNode, isElement, parseHtml, walk } from './htmlTree.ts';

/** Readability takes too long or too much stack for larger trees. The way without it takes linear time. */
const MAX_DEPTH = 400;
const MAX_ELEMENTS = 40_000;
/** Readability's choice counts if it has so many letters, and this share of what the page shows without menus. */
const MIN_LETTERS = 140;
const MIN_SHARE = 0.4;
/** Elements around the text, unless they are inside a quotation or an article. */
const surroundings = new Set(['footer', 'header', 'aside']);
const textRoots = new Set(['article', 'main', 'blockquote', 'section', 'figure']);

function lettersIn(blocks: readonly LooseBlock[]): number {
  let count = 0;
  for (const block of blocks) for (const part of block.parts) count += part.text.match(/\p{L}/gu)?.length ?? 0;
  return count;
}

/** The depth and the number of elements of a tree, counted without recursion. */
function sizeOf(root: HtmlNode): { readonly depth: number; readonly elements: number } {
  let [depth, deepest, elements] = [0, 0, 0];
  walk(
    root,
    (node) => {
      if (!isElement(node)) return false;
      depth += 1;
      elements += 1;
      deepest = Math.max(deepest, depth);
      return true;
    },
    () => {
      depth -= 1;
    },
  );
  return { depth: deepest, elements };
}

function isSurroundings(element: HtmlElement): boolean {
  if (isAroundText(element)) return true;
  if (!surroundings.has(element.localName) || isNotes(element)) return false;
  return element.parentNode === null || !isElement(element.parentNode) || !textRoots.has(element.parentNode.localName);
}

/** The one element that the author marked as the text; the body if there is not exactly one. */
function markedRoot(document: HtmlDocument): HtmlElement {
  for (const selector of ['main article', 'article', 'main', '[role=main]']) {
    const [first, second] = document.querySelectorAll(selector);
    if (first !== undefined && second === undefined) return first;
  }
  return document.body;
}

function removeHidden(document: HtmlDocument): void {
  const hidden: HtmlElement[] = [];
  walk(
    document.body,
    (node) => {
      if (!isElement(node)) return false;
      const isOut = isHidden(node) || isAroundText(node);
      if (isOut) hidden.push(node);
      return !isOut;
    },
    () => undefined,
  );
  for (const element of hidden) element.remove();
}

/** The foot of a quotation says whose it is, as a caption does; Readability removes every foot. */
function keepSignatures(document: HtmlDocument): void {
  for (const foot of document.querySelectorAll('blockquote footer, figure footer')) {
    const caption = document.createElement('figcaption');
    for (let child = foot.firstChild; child !== null; child = foot.firstChild) caption.append(child);
    foot.replaceWith(caption);
  }
}

function readableBlocks(html: string): readonly LooseBlock[] {
  const document = parseHtml(html);
  // Readability ignores style sheets, and so keeps text that the page hides.
  removeHidden(document);
  keepSignatures(document);
  // Sound: linkedom's document is a document; the serializer returns the element that it gets.
  const reader = new Readability<HtmlNode>(document as never, {
    keepClasses: true,
    disableJSONLD: true,
    serializer: (node: unknown) => node as HtmlNode,
  });
  const content = reader.parse()?.content;
  return content === null || content === undefined ? [] : htmlBlocks(content);
}

function textOf(block: LooseBlock): string {
  return block.parts
    .map((part) => part.text)
    .join('')
    .trim();
}

/** Readability's blocks with the title and the notes of the page, which it removes. */
function completed(readable: readonly LooseBlock[], whole: readonly LooseBlock[]): readonly LooseBlock[] {
  const present = new Set(readable.map(textOf));
  const title = whole.find((block) => block.kind === 'heading' && block.level === 1);
  const notes = whole.filter((block) => block.kind === 'footnote' && !present.has(textOf(block)));
  return [...(title === undefined || present.has(textOf(title)) ? [] : [title]), ...readable, ...notes];
}

/**
 * The blocks of a page's main text, without menus, banners and feet. `html` is the source that `document` was parsed
 * from.
 */
export function mainText(document: HtmlDocument, html: string): readonly LooseBlock[] {
  keepSignatures(document);
  const whole = htmlBlocks(markedRoot(document), isSurroundings);
  const size = sizeOf(document.documentElement);
  if (size.depth > MAX_DEPTH || size.elements > MAX_ELEMENTS) return whole;
  const readable = readableBlocks(html);
  const letters = lettersIn(readable);
  return letters >= MIN_LETTERS && letters >= lettersIn(whole) * MIN_SHARE ? completed(readable, whole) : whole;
}

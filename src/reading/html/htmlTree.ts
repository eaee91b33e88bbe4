import { parseHTML } from 'linkedom';

/** The part of a node of an HTML tree that the readers use. */
export interface HtmlNode {
  readonly nodeType: number;
  readonly firstChild: HtmlNode | null;
  readonly nextSibling: HtmlNode | null;
  readonly parentNode: HtmlNode | null;
  readonly textContent: string | null;
}

export interface HtmlElement extends HtmlNode {
  /** In lower case. */
  readonly localName: string;
  getAttribute(name: string): string | null;
  setAttribute(name: string, value: string): void;
  append(node: HtmlNode): void;
  replaceWith(node: HtmlNode): void;
  remove(): void;
}

export interface HtmlDocument {
  readonly documentElement: HtmlElement;
  readonly body: HtmlElement;
  querySelectorAll(selector: string): Iterable<HtmlElement>;
  createElement(name: string): HtmlElement;
}

const ELEMENT_NODE = 1;
const TEXT_NODE = 3;

export function isElement(node: HtmlNode): node is HtmlElement {
  return node.nodeType === ELEMENT_NODE;
}

export function isText(node: HtmlNode): boolean {
  return node.nodeType === TEXT_NODE;
}

function parsed(html: string): HtmlDocument {
  // Sound: linkedom's document has these members of the DOM; its own types need the browser's library, which is not
  // loaded.
  return parseHTML(html).document as unknown as HtmlDocument;
}

/** Parses a page, or a fragment as the body of one. Nothing in it is run or fetched. */
export function parseHtml(html: string): HtmlDocument {
  const document = parsed(html);
  // The parser takes the first element for the root, so a fragment needs a page around it.
  const root: HtmlElement | null = document.documentElement;
  return root?.localName === 'html'
    ? document
    : parsed(`<!doctype html><html><head></head><body>${html}</body></html>`);
}

/**
 * Walks a tree in document order, without recursion because pages can nest deeply. `enter` returns whether to go into
 * the node; `leave` is called for every node that was entered.
 */
export function walk(root: HtmlNode, enter: (node: HtmlNode) => boolean, leave: (node: HtmlNode) => void): void {
  let node: HtmlNode | null = root;
  while (node !== null) {
    const inside = enter(node);
    const child: HtmlNode | null = inside ? node.firstChild : null;
    if (child !== null) {
      node = child;
      continue;
    }
    if (inside) leave(node);
    while (node !== root && node?.nextSibling === null) {
      node = node.parentNode;
      if (node !== null) leave(node);
    }
    node = node === null || node === root ? null : node.nextSibling;
  }
}

import { attribute, elementsUnder, type HtmlElement, textContent } from './htmlNode.ts';
import { parseHtml } from './htmlTree.ts';

/** Pages in frames in pages in frames: what is deeper is no document. */
const MAX_DEPTH = 3;

function setOnlyChild(parent: HtmlElement, child: HtmlElement | null): void {
  parent.first = child;
  parent.last = child;
  if (child === null) return;
  child.parent = parent;
  child.previous = null;
  child.next = null;
}

/**
 * Puts what is source text for the parser into the tree: the page in the `srcdoc` of a frame, what `noscript` and `noframes` hold, and
 * the declared shadow tree of a template. What a frame holds otherwise is for browsers without frames, and is removed.
 */
export function embedTrees(root: HtmlElement, depth = 0): void {
  for (const element of elementsUnder(root)) {
    if (element.name === 'template' && attribute(element, 'shadowrootmode') !== undefined) {
      setOnlyChild(element, element.content);
      if (element.content !== null) element.content.parent = element;
    } else if ((element.name === 'noscript' || element.name === 'noframes') && depth < MAX_DEPTH) {
      setOnlyChild(element, parseHtml(textContent(element)).body);
    } else if (element.name === 'iframe') {
      const source = attribute(element, 'srcdoc');
      const page = source === undefined || depth >= MAX_DEPTH ? null : parseHtml(source).body;
      if (page !== null) embedTrees(page, depth + 1);
      setOnlyChild(element, page);
    }
  }
}

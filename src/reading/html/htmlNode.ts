/** The text between tags. */
export interface HtmlText {
  readonly kind: 'text';
  data: string;
  parent: HtmlElement | null;
  previous: HtmlNode | null;
  next: HtmlNode | null;
}

/** An element. The root of a tree has the name `#document`, what is in a template `#document-fragment`. */
export interface HtmlElement {
  readonly kind: 'element';
  /** In lower case, as HTML names are; names of SVG keep their capitals. */
  readonly name: string;
  readonly namespace: string;
  readonly attributes: { readonly name: string; readonly value: string }[];
  parent: HtmlElement | null;
  previous: HtmlNode | null;
  next: HtmlNode | null;
  first: HtmlNode | null;
  last: HtmlNode | null;
  /** What a `template` holds. */
  content: HtmlElement | null;
}

/** A node of an HTML tree: children are a linked list, so that each change of the tree takes constant time. */
export type HtmlNode = HtmlText | HtmlElement;

/** The value of an attribute by its name in lower case, or undefined if the element does not have it. */
export function attribute(element: HtmlElement, name: string): string | undefined {
  for (const candidate of element.attributes) if (candidate.name === name) return candidate.value;
  return undefined;
}

/** Class names and the id of an element, separated by spaces. */
export function namesOf(element: HtmlElement): string {
  return `${attribute(element, 'class') ?? ''} ${attribute(element, 'id') ?? ''}`;
}

/**
 * Walks a tree in document order, without recursion because pages can nest deeply. `enter` returns whether to go into
 * the node; `leave` is called for every element that was entered.
 */
export function walk(
  root: HtmlNode,
  enter: (node: HtmlNode) => boolean,
  leave: (element: HtmlElement) => void = () => undefined,
): void {
  let node: HtmlNode | null = root;
  while (node !== null) {
    const inside = enter(node);
    if (inside && node.kind === 'element') {
      if (node.first !== null) {
        node = node.first;
        continue;
      }
      leave(node);
    }
    while (node !== null && node !== root && node.next === null) {
      node = node.parent;
      if (node !== null) leave(node);
    }
    node = node === null || node === root ? null : node.next;
  }
}

/** The text of a node and of all that it holds, if it has at most `most` UTF-16 units; else undefined, in little time. */
export function shortText(node: HtmlNode, most: number): string | undefined {
  let text = '';
  walk(node, (inner) => {
    if (inner.kind === 'text' && text.length <= most) text += inner.data;
    return inner.kind === 'element' && text.length <= most;
  });
  return text.length <= most ? text : undefined;
}

/** The text of a node and of all that it holds. */
export function textContent(node: HtmlNode): string {
  const pieces: string[] = [];
  walk(node, (inner) => {
    if (inner.kind === 'text') pieces.push(inner.data);
    return inner.kind === 'element';
  });
  return pieces.join('');
}

/** The elements under a root, in document order. */
export function* elementsUnder(root: HtmlElement): Generator<HtmlElement> {
  let node: HtmlNode | null = root.first;
  while (node !== null) {
    if (node.kind === 'element') yield node;
    if (node.kind === 'element' && node.first !== null) {
      node = node.first;
      continue;
    }
    while (node !== null && node !== root && node.next === null) node = node.parent;
    node = node === null || node === root ? null : node.next;
  }
}

/**
 * Different texts in a trie: each node is a beginning, and texts with the same beginning share its nodes. So a search by
 * distance computes what a beginning costs once for all its texts, and leaves all of them out if it costs too much
 * (Oflazer 1996). Built once from all texts.
 */
export class Trie {
  readonly #codes: number[] = [];
  readonly #firstChild: number[] = [];
  readonly #nextSibling: number[] = [];
  readonly #longest: number[] = [];
  readonly #texts: (string | undefined)[] = [];

  constructor(texts: Iterable<string>) {
    this.#add(0);
    const sorted = [...new Set(texts)].sort();
    // The nodes of the text before, so that a shared beginning is found without a search.
    const path = [0];
    let before = '';
    for (const text of sorted) {
      let shared = 0;
      while (shared < before.length && before.charCodeAt(shared) === text.charCodeAt(shared)) shared += 1;
      const sibling = path[shared + 1];
      path.length = shared + 1;
      for (let at = shared; at < text.length; at += 1) {
        const node = this.#add(text.charCodeAt(at));
        if (at === shared && sibling !== undefined) this.#nextSibling[sibling] = node;
        else this.#firstChild[path[at] ?? 0] = node;
        path.push(node);
      }
      this.#texts[path.at(-1) ?? 0] = text;
      for (const node of path) this.#longest[node] = Math.max(this.#longest[node] ?? 0, text.length);
      before = text;
    }
  }

  #add(code: number): number {
    this.#firstChild.push(-1);
    this.#nextSibling.push(-1);
    this.#longest.push(0);
    this.#texts.push(undefined);
    return this.#codes.push(code) - 1;
  }

  /** The node of the empty beginning. */
  get root(): number {
    return 0;
  }

  /** The first of a node's children; -1 if it has none. */
  firstChild(node: number): number {
    return this.#firstChild[node] ?? -1;
  }

  /** The next child of a node's parent; -1 behind the last. */
  nextSibling(node: number): number {
    return this.#nextSibling[node] ?? -1;
  }

  /** The last UTF-16 unit of a node's beginning. */
  code(node: number): number {
    return this.#codes[node] ?? 0;
  }

  /** The length of the longest text with a node's beginning, in UTF-16 units. */
  longest(node: number): number {
    return this.#longest[node] ?? 0;
  }

  /** The text that is just a node's beginning; undefined if there is none. */
  text(node: number): string | undefined {
    return this.#texts[node];
  }
}

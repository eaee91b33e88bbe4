import type { Trie } from './trie.ts';

/** The texts of a trie that are a text but for one letter left out, added or exchanged, and the text itself. */
export function oneEditApart(trie: Trie, text: string): readonly string[] {
  const found = new Set<string>();
  // All that is left of the text from `at` on must be below the node, with at most `edits` more edits.
  const visit = (node: number, at: number, edits: number): void => {
    if (edits === 0) {
      const end = nodeOf(trie, node, text, at);
      const whole = end < 0 ? undefined : trie.text(end);
      if (whole !== undefined) found.add(whole);
      return;
    }
    const left = text.length - at;
    const whole = left <= 1 ? trie.text(node) : undefined;
    if (whole !== undefined) found.add(whole);
    if (left > 0) visit(node, at + 1, 0);
    for (let child = trie.firstChild(node); child >= 0; child = trie.nextSibling(child)) {
      visit(child, at, 0);
      if (left > 0) visit(child, at + 1, trie.code(child) === text.charCodeAt(at) ? edits : 0);
    }
  };
  visit(trie.root, 0, 1);
  return [...found];
}

/** The node below a node at which the rest of a text ends; -1 if there is none. */
function nodeOf(trie: Trie, from: number, text: string, at: number): number {
  let node = from;
  for (let place = at; place < text.length && node >= 0; place += 1) {
    const code = text.charCodeAt(place);
    let child = trie.firstChild(node);
    while (child >= 0 && trie.code(child) !== code) child = trie.nextSibling(child);
    node = child;
  }
  return node;
}

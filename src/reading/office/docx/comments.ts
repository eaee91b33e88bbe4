/** As much of the words that a comment hangs on as shows which they are. UTF-16 units. */
const LONGEST_ANCHOR = 200;

/** The words on which comments hang, by the ids of the comments. */
export class CommentAnchors {
  readonly #open = new Set<string>();
  readonly #words = new Map<string, string>();

  begin(id: string): void {
    this.#open.add(id);
    this.#words.set(id, '');
  }

  end(id: string): void {
    this.#open.delete(id);
  }

  add(text: string): void {
    for (const id of this.#open) {
      const words = (this.#words.get(id) ?? '') + text;
      this.#words.set(id, words.length > LONGEST_ANCHOR ? `${words.slice(0, LONGEST_ANCHOR)}…` : words);
      if (words.length > LONGEST_ANCHOR) this.#open.delete(id);
    }
  }

  /** The words of a comment, from their beginning; '' if it hangs on a place alone. */
  wordsOf(id: string): string {
    return (this.#words.get(id) ?? '').replace(/\s+/gu, ' ').trim();
  }
}

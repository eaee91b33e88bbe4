import { ENTRY, HEAD_BITS, QUOTED } from './postingWriter.ts';

/** Reads a posting list entry by entry. Lists have up to some ten thousand entries, so no object is made for each. */
export class PostingCursor {
  readonly #bytes: Uint8Array;
  #at = 0;
  /** The passage of the entry that was read last. */
  slot = -1;
  /** How often it holds the word in each field. */
  text = 0;
  headings = 0;
  title = 0;
  /** Whether any of those in the text is between quotation marks. */
  isQuoted = false;

  constructor(bytes: Uint8Array) {
    this.#bytes = bytes;
  }

  /** Goes to the next entry; false if there is none. */
  next(): boolean {
    if (this.#at >= this.#bytes.length) return false;
    const head = this.#number();
    const kind = head & 3;
    this.slot += 1 + (head >>> HEAD_BITS);
    this.isQuoted = (head & QUOTED) !== 0;
    this.text = kind === ENTRY.once ? 1 : kind === ENTRY.titleOnce ? 0 : this.#number();
    this.headings = kind === ENTRY.full ? this.#number() : 0;
    this.title = kind === ENTRY.full ? this.#number() : kind === ENTRY.titleOnce ? 1 : 0;
    return true;
  }

  #number(): number {
    let value = 0;
    let shift = 0;
    for (;;) {
      const byte = this.#bytes[this.#at++] ?? 0;
      value |= (byte & 0x7f) << shift;
      if (byte < 0x80) return value;
      shift += 7;
    }
  }
}

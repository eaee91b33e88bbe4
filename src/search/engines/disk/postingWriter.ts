import { ByteWriter } from '../../../bytes/byteWriter.ts';

/** How the numbers of an entry are written; the two lowest bits of its head. */
export const ENTRY = { once: 0, titleOnce: 1, textOnly: 2, full: 3 } as const;
export const QUOTED = 4;
export const HEAD_BITS = 3;

/** Most word lists are short: half of all words occur once. */
const ROOM = 8;

/**
 * Writes the posting list of a word in one segment. An entry is a varint of the gap from the slot before, a bit for
 * quotations and a kind; the two kinds that are most frequent need no more, the others are followed by the counts.
 */
export class PostingWriter {
  readonly #bytes = new ByteWriter(ROOM);
  #last = -1;
  #count = 0;

  /** How many passages are in the list. */
  get count(): number {
    return this.#count;
  }

  /**
   * Takes the next passage in, with how often it holds the word in each field, and whether any of those in the text is
   * between quotation marks. Slots must ascend.
   */
  add(slot: number, text: number, headings: number, title: number, isQuoted: boolean): void {
    const kind =
      headings > 0 || (title > 0 && text > 0) || title > 1
        ? ENTRY.full
        : title === 1
          ? ENTRY.titleOnce
          : text === 1
            ? ENTRY.once
            : ENTRY.textOnly;
    const gap = slot - this.#last - 1;
    this.#bytes.number((gap << HEAD_BITS) | (isQuoted ? QUOTED : 0) | kind);
    if (kind === ENTRY.textOnly || kind === ENTRY.full) this.#bytes.number(text);
    if (kind === ENTRY.full) {
      this.#bytes.number(headings);
      this.#bytes.number(title);
    }
    this.#last = slot;
    this.#count += 1;
  }

  done(): Uint8Array {
    return this.#bytes.done();
  }
}

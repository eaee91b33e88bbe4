import { type FieldStems, PassageTerms } from './passageTerms.ts';

/** Largest numbers that the arrays of {@link PassageTerms} can hold. */
const MOST_IN_TEXT = 0xffff;
const MOST_AROUND = 0xff;

interface GrowingCounts {
  text: number;
  headings: number;
  title: number;
}

/** Collects the stems of passages in the order in which they are indexed. */
export class PassageTermsBuilder {
  readonly #idOf = new Map<string, number>();
  readonly #ends: number[] = [];
  readonly #ids: number[] = [];
  readonly #text: number[] = [];
  readonly #headings: number[] = [];
  readonly #title: number[] = [];

  /** Takes the next passage in. */
  add(stems: FieldStems): void {
    const counts = new Map<number, GrowingCounts>();
    for (const field of ['text', 'headings', 'title'] as const) {
      for (const stem of stems[field]) {
        const id = this.#id(stem);
        const own = counts.get(id) ?? { text: 0, headings: 0, title: 0 };
        own[field] += 1;
        counts.set(id, own);
      }
    }
    for (const [id, { text, headings, title }] of [...counts].sort(([a], [b]) => a - b)) {
      this.#ids.push(id);
      this.#text.push(Math.min(MOST_IN_TEXT, text));
      this.#headings.push(Math.min(MOST_AROUND, headings));
      this.#title.push(Math.min(MOST_AROUND, title));
    }
    this.#ends.push(this.#ids.length);
  }

  build(): PassageTerms {
    return new PassageTerms({
      stems: [...this.#idOf.keys()],
      ends: Uint32Array.from(this.#ends),
      ids: Uint32Array.from(this.#ids),
      text: Uint16Array.from(this.#text),
      headings: Uint8Array.from(this.#headings),
      title: Uint8Array.from(this.#title),
    });
  }

  #id(stem: string): number {
    let id = this.#idOf.get(stem);
    if (id === undefined) {
      id = this.#idOf.size;
      this.#idOf.set(stem, id);
    }
    return id;
  }
}

/** What a {@link PassageTerms} is made of: the stems, and arrays over the entries of all passages. */
export interface PassageTermsArrays {
  readonly stems: readonly string[];
  /** For each passage, the end of its entries; they begin where those of the passage before end. */
  readonly ends: Uint32Array;
  /** Places in `stems`, ascending within a passage. */
  readonly ids: Uint32Array;
  readonly text: Uint16Array;
  readonly headings: Uint8Array;
  readonly title: Uint8Array;
}

/** The stems of a passage, field by field, in order and with repetitions. */
export interface FieldStems {
  readonly text: readonly string[];
  readonly headings: readonly string[];
  readonly title: readonly string[];
}

/** How often one stem occurs in each field of a passage. */
export interface FieldCounts {
  readonly text: number;
  readonly headings: number;
  readonly title: number;
}

/**
 * The forward index: the stems of each passage with their counts, eight bytes for each pair. MiniSearch knows which passages
 * hold a stem and does not say how often; ranking asks the other way round, for a few passages.
 */
export class PassageTerms {
  readonly stems: readonly string[];
  readonly #idOf: ReadonlyMap<string, number>;
  readonly #ends: Uint32Array;
  readonly #ids: Uint32Array;
  readonly #text: Uint16Array;
  readonly #headings: Uint8Array;
  readonly #title: Uint8Array;

  /** Throws if the arrays do not fit together. */
  constructor({ stems, ends, ids, text, headings, title }: PassageTermsArrays) {
    this.stems = stems;
    this.#idOf = new Map(stems.map((stem, id) => [stem, id]));
    this.#ends = ends;
    this.#ids = ids;
    this.#text = text;
    this.#headings = headings;
    this.#title = title;
    const sizes = [this.#ends.at(-1) ?? 0, this.#text.length, this.#headings.length, this.#title.length];
    if (sizes.some((size) => size !== this.#ids.length)) throw new Error('the table of stems is incomplete');
  }

  /** The number of a stem in `stems`, or undefined if no passage holds it. */
  idOf(stem: string): number | undefined {
    return this.#idOf.get(stem);
  }

  /** How often a passage holds the stem with this number; undefined if it does not. */
  counts(id: number, place: number): FieldCounts | undefined {
    let low = this.#startOf(place);
    let high = this.#ends[place] ?? 0;
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((this.#ids[middle] ?? 0) < id) low = middle + 1;
      else high = middle;
    }
    return low < (this.#ends[place] ?? 0) && this.#ids[low] === id ? this.#countsAt(low) : undefined;
  }

  /** Calls back for every stem of every passage, passage by passage. */
  eachEntry(callback: (place: number, id: number, counts: FieldCounts) => void): void {
    for (let place = 0; place < this.#ends.length; place += 1) {
      const end = this.#ends[place] ?? 0;
      for (let at = this.#startOf(place); at < end; at += 1) {
        callback(place, this.#ids[at] ?? 0, this.#countsAt(at));
      }
    }
  }

  #startOf(place: number): number {
    return place === 0 ? 0 : (this.#ends[place - 1] ?? 0);
  }

  #countsAt(at: number): FieldCounts {
    return { text: this.#text[at] ?? 0, headings: this.#headings[at] ?? 0, title: this.#title[at] ?? 0 };
  }
}

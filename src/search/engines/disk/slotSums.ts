/** What is known of a passage that holds a clause; a bit each. */
export const HOLDS = {
  /** Its own text holds one of the stems. */
  inText: 1,
  /** It meets the clause: a form that is meant is where it counts, or a phrase is in its text. */
  meant: 2,
  /** The same within its own text. */
  meantInText: 4,
} as const;
/** That the passage is in the list at all. */
const LISTED = 8;

/** The passages of one segment that hold something: parallel arrays, in no order. */
export interface SlotList {
  readonly slots: Int32Array;
  /** How often, as BM25F counts it. */
  readonly frequencies: Float64Array;
  /** Bits of {@link HOLDS}. */
  readonly flags: Uint8Array;
}

/** Sums up frequencies by slot. It is used for one list after the other. */
export class SlotSums {
  readonly #frequencies: Float64Array;
  readonly #flags: Uint8Array;
  readonly #slots: Int32Array;
  #count = 0;

  /** `size`: how many slots there are at most. */
  constructor(size: number) {
    this.#frequencies = new Float64Array(size);
    this.#flags = new Uint8Array(size);
    this.#slots = new Int32Array(size);
  }

  add(slot: number, frequency: number, flags: number): void {
    const before = this.#flags[slot] ?? 0;
    if (before === 0) {
      this.#slots[this.#count++] = slot;
      this.#frequencies[slot] = frequency;
    } else {
      this.#frequencies[slot] = (this.#frequencies[slot] ?? 0) + frequency;
    }
    this.#flags[slot] = before | flags | LISTED;
  }

  /** The list, and an empty one to begin the next with. */
  take(): SlotList {
    const slots = this.#slots.slice(0, this.#count);
    const frequencies = new Float64Array(slots.length);
    const flags = new Uint8Array(slots.length);
    for (let at = 0; at < slots.length; at += 1) {
      const slot = slots[at] ?? 0;
      frequencies[at] = this.#frequencies[slot] ?? 0;
      flags[at] = this.#flags[slot] ?? 0;
      this.#flags[slot] = 0;
    }
    this.#count = 0;
    return { slots, frequencies, flags };
  }
}

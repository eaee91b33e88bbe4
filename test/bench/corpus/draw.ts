/**
 * Numbers that look drawn by lot and are the same for the same seed (mulberry32 by Tommy Ettinger, public domain). Two
 * seeds that are mixed with {@link mixed} give unrelated sequences.
 */
export class Draw {
  #state: number;

  constructor(seed: number) {
    this.#state = seed >>> 0;
  }

  /** A number from 0 up to, and without, 1. */
  next(): number {
    this.#state = (this.#state + 0x6d2b79f5) >>> 0;
    let mix = Math.imul(this.#state ^ (this.#state >>> 15), this.#state | 1);
    mix ^= mix + Math.imul(mix ^ (mix >>> 7), mix | 61);
    return ((mix ^ (mix >>> 14)) >>> 0) / 2 ** 32;
  }

  /** A whole number from 0 up to, and without, `limit`. */
  below(limit: number): number {
    return Math.floor(this.next() * limit);
  }

  /** Whether something happens that happens in this share of cases. */
  chance(share: number): boolean {
    return this.next() < share;
  }

  /** One of a list, each as often. Throws if the list is empty. */
  of<T>(list: readonly T[]): T {
    const one = list[this.below(list.length)];
    if (one === undefined) throw new RangeError('nothing to draw from');
    return one;
  }

  /**
   * A rank from 0 up to, and without, `limit`, of which the low ones are frequent: Zipf's law as Mandelbrot corrected it. The
   * share of ranks above r is (1 + r / `flat`) ^ -`steep`. A small `steep` gives a vocabulary that grows fast.
   */
  rank(flat: number, steep: number, limit: number): number {
    for (;;) {
      const rank = Math.floor(flat * ((1 - this.next()) ** (-1 / steep) - 1));
      if (rank < limit) return rank;
    }
  }
}

/** One seed out of several numbers, each of which changes all of it (the finalizer of MurmurHash3). */
export function mixed(...parts: readonly number[]): number {
  let hash = 0x9747b28c;
  for (const part of parts) {
    hash = Math.imul(hash ^ part, 0x85ebca6b);
    hash = Math.imul(hash ^ (hash >>> 13), 0xc2b2ae35);
    hash ^= hash >>> 16;
  }
  return hash >>> 0;
}

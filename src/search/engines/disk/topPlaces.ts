/** A passage with its score. */
export interface ScoredPlace {
  readonly place: number;
  readonly score: number;
}

interface OrderedPlace extends ScoredPlace {
  /** Of equal scores the lower order is better. */
  readonly order: number;
}

/** Keeps the best of many passages, in a binary heap with the worst at its root. */
export class TopPlaces {
  readonly #limit: number;
  readonly #heap: OrderedPlace[] = [];

  /** `limit`: how many are kept; `Infinity` for all. */
  constructor(limit: number) {
    this.#limit = limit;
  }

  /** Takes a passage in; of those with equal scores the ones with lower orders are kept. */
  add(place: number, score: number, order: number): void {
    if (this.#heap.length < this.#limit) {
      this.#heap.push({ place, score, order });
      if (this.#limit !== Number.POSITIVE_INFINITY) this.#rise(this.#heap.length - 1);
      return;
    }
    const [worst] = this.#heap;
    if (worst === undefined || score < worst.score || (score === worst.score && order > worst.order)) return;
    this.#heap[0] = { place, score, order };
    this.#sink();
  }

  /** Best first. */
  sorted(): readonly ScoredPlace[] {
    return this.#heap
      .toSorted((a, b) => b.score - a.score || a.order - b.order)
      .map(({ place, score }) => ({ place, score }));
  }

  #rise(from: number): void {
    for (let at = from; at > 0; ) {
      const above = (at - 1) >> 1;
      if (!this.#isWorse(at, above)) return;
      this.#swap(at, above);
      at = above;
    }
  }

  #sink(): void {
    for (let at = 0; ; ) {
      let worst = at;
      if (this.#isWorse(2 * at + 1, worst)) worst = 2 * at + 1;
      if (this.#isWorse(2 * at + 2, worst)) worst = 2 * at + 2;
      if (worst === at) return;
      this.#swap(at, worst);
      at = worst;
    }
  }

  #isWorse(one: number, other: number): boolean {
    const [a, b] = [this.#heap[one], this.#heap[other]];
    return a !== undefined && b !== undefined && (a.score < b.score || (a.score === b.score && a.order > b.order));
  }

  #swap(one: number, other: number): void {
    const [a, b] = [this.#heap[one], this.#heap[other]];
    if (a === undefined || b === undefined) return;
    this.#heap[one] = b;
    this.#heap[other] = a;
  }
}

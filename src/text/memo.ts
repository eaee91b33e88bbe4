/**
 * Remembers what was computed for each key. This is the only way in which the program remembers. A memo belongs to the
 * object that it is about and goes with it.
 *
 * The memo is bounded by generations, as in the package quick-lru: when `most` keys have come they become the old ones, and
 * the old ones of before are forgotten. An old key that is asked for again becomes young again. So at least the last `most`
 * different keys are remembered, and at most twice as many, without a list in the order of use.
 */
export class Memo<Key, Value extends NonNullable<unknown> | null> {
  readonly #most: number;
  #young = new Map<Key, Value>();
  #old = new Map<Key, Value>();

  /** `most`: how many keys are remembered at least; one or more. */
  constructor(most: number) {
    this.#most = most;
  }

  /** The value of a key; computed only if the key is not remembered. Throws what `compute` throws and then keeps nothing. */
  of(key: Key, compute: (key: Key) => Value): Value {
    const young = this.#young.get(key);
    if (young !== undefined) return young;
    const old = this.#old.get(key);
    const value = old === undefined ? compute(key) : old;
    if (this.#young.size >= this.#most) {
      this.#old = this.#young;
      this.#young = new Map();
    }
    this.#young.set(key, value);
    return value;
  }

  /** Forgets a key, such as one whose value is a promise that failed. */
  forget(key: Key): void {
    this.#young.delete(key);
    this.#old.delete(key);
  }
}

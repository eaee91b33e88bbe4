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
  readonly #sizeOf: (value: Value) => number;
  #young = new Map<Key, Value>();
  #old = new Map<Key, Value>();
  /** The sizes of the young values together. */
  #size = 0;

  /**
   * `most`: how many keys are remembered at least; one or more. If `sizeOf` says how large a value is, such as in bytes,
   * `most` is the sum of their sizes instead.
   */
  constructor(most: number, sizeOf: (value: Value) => number = () => 1) {
    this.#most = most;
    this.#sizeOf = sizeOf;
  }

  /** The value of a key; computed only if the key is not remembered. Throws what `compute` throws and then keeps nothing. */
  of(key: Key, compute: (key: Key) => Value): Value {
    const young = this.#young.get(key);
    if (young !== undefined) return young;
    const old = this.#old.get(key);
    const value = old === undefined ? compute(key) : old;
    if (this.#size >= this.#most) {
      this.#old = this.#young;
      this.#young = new Map();
      this.#size = 0;
    }
    this.#young.set(key, value);
    this.#size += this.#sizeOf(value);
    return value;
  }

  /** Forgets a key, such as one whose value is a promise that failed. */
  forget(key: Key): void {
    const young = this.#young.get(key);
    if (young !== undefined) this.#size -= this.#sizeOf(young);
    this.#young.delete(key);
    this.#old.delete(key);
  }
}

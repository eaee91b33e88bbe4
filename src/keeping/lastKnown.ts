import { isAway } from './postgres/postgresError.ts';

/** Most answers that are remembered. */
const MOST = 10_000;

/** What was read last, for a time in which the server that keeps it cannot be reached. */
export class LastKnown<Value> {
  readonly #known = new Map<string, Value>();

  /** What `read` returns; if the server is away, what it returned last. Throws what `read` throws if that is not known. */
  read(key: string, read: () => Value): Value {
    try {
      const value = read();
      this.set(key, value);
      return value;
    } catch (error) {
      const known = this.#known.get(key);
      if (!isAway(error) || (known === undefined && !this.#known.has(key))) throw error;
      // Sound: there is a value under the key, which may be undefined.
      return known as Value;
    }
  }

  set(key: string, value: Value): void {
    this.#known.delete(key);
    this.#known.set(key, value);
    const [oldest] = this.#known.keys();
    if (this.#known.size > MOST && oldest !== undefined) this.#known.delete(oldest);
  }
}

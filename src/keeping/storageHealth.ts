import { type StorageFault, storageFaultOf } from './storageFault.ts';

/** What is told of the storage: once when it begins to fail, and once when it works again. */
export interface StorageListener {
  failed(fault: StorageFault, error: unknown): void;
  /** `after`: how long it failed, in milliseconds. */
  worksAgain(after: number): void;
}

/** Whether what is written can be kept at the moment. */
export class StorageHealth {
  readonly #listener: StorageListener;
  #fault: StorageFault | undefined;
  /** Since when nothing can be kept, by {@link performance.now}. */
  #since = 0;

  constructor(listener: StorageListener) {
    this.#listener = listener;
  }

  /** What failed at the last attempt to write; undefined if it succeeded. */
  get fault(): StorageFault | undefined {
    return this.#fault;
  }

  /** Does work that writes. If the storage fails, `otherwise` is done instead. Throws every other error. */
  attempt<T>(work: () => T, otherwise: () => T): T {
    try {
      const result = work();
      this.worked();
      return result;
    } catch (error) {
      if (!this.noticed(error)) throw error;
      return otherwise();
    }
  }

  /** Takes note of an error. Returns whether it is a fault of the storage. */
  noticed(error: unknown): boolean {
    const fault = storageFaultOf(error);
    if (fault === undefined) return false;
    if (this.#fault === undefined) this.#since = performance.now();
    if (fault !== this.#fault) this.#listener.failed(fault, error);
    this.#fault = fault;
    return true;
  }

  /** For how long nothing could be kept, in milliseconds; undefined if the last attempt succeeded. */
  get failingFor(): number | undefined {
    return this.#fault === undefined ? undefined : performance.now() - this.#since;
  }

  worked(): void {
    if (this.#fault === undefined) return;
    this.#fault = undefined;
    this.#listener.worksAgain(performance.now() - this.#since);
  }
}

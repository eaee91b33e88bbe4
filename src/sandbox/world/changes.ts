/**
 * Notifies whoever watches that something in the stand-in changed, and waits until something has become true.
 * What happened is left to the watcher to look up: the state is the truth, and a watcher that comes late misses nothing.
 */
export class Changes {
  readonly #watchers = new Set<() => void>();

  /** Calls `watcher` after every change until the returned function is called. */
  watch(watcher: () => void): () => void {
    this.#watchers.add(watcher);
    return () => {
      this.#watchers.delete(watcher);
    };
  }

  /** To be called after every change. */
  announce(): void {
    for (const watcher of [...this.#watchers]) watcher();
  }

  /**
   * Resolves with the first value of `look` that is not undefined, looking now and after every change.
   * Rejects after `timeoutMs` of real time with "waited N ms for …", in which `what` says what for; `look` may
   * throw to end the waiting at once with its own error.
   */
  until<T>(what: string | (() => string), look: () => T | undefined, timeoutMs: number): Promise<T> {
    return new Promise((resolve, reject) => {
      const cleanUp: (() => void)[] = [];
      const end = (act: () => void): void => {
        for (const step of cleanUp) step();
        act();
      };
      const check = (): boolean => {
        try {
          const value = look();
          if (value === undefined) return false;
          end(() => resolve(value));
        } catch (error) {
          end(() => reject(error));
        }
        return true;
      };
      if (check()) return;
      cleanUp.push(this.watch(check));
      const timer = setTimeout(() => {
        const waitedFor = typeof what === 'string' ? what : what();
        end(() => reject(new Error(`waited ${timeoutMs} ms for ${waitedFor}`)));
      }, timeoutMs);
      cleanUp.push(() => clearTimeout(timer));
    });
  }
}

import { type FSWatcher, watch } from 'node:fs';

/** What a watch over a folder needs. */
export interface CorpusWatchOptions {
  /** Absolute path; undefined if there is no folder of which the system could tell. */
  readonly directory: string | undefined;
  /** Looks at the folder; says whether some file was still being written, so that it is looked at soon again. */
  readonly look: () => Promise<{ readonly isUnsettled: boolean }>;
  /** Milliseconds between two looks if the system reports no change; 0 for none. */
  readonly poll: number;
  /** Milliseconds until a file that was being written is looked at again. */
  readonly settle: number;
  readonly warn: (about: object, message: string) => void;
}

/** Milliseconds from the first of several changes to the look at them: files that are copied together come together. */
const GATHERING = 300;

/** Milliseconds until a look that failed is tried again. */
const AFTER_FAULT = 10_000;

/**
 * Has a folder looked at when the system says that something in it has changed, and every `poll` milliseconds all the same:
 * network folders and some containers say nothing. One look at a time; a change during a look leads to another.
 */
export class CorpusWatch {
  readonly #options: CorpusWatchOptions;
  #watcher: FSWatcher | undefined;
  #timer: NodeJS.Timeout | undefined;
  #due = Number.POSITIVE_INFINITY;
  #looking: Promise<void> | undefined;
  #isClosed = false;

  constructor(options: CorpusWatchOptions) {
    this.#options = options;
  }

  start(): void {
    this.#listen();
    this.#lookIn(this.#options.poll === 0 ? Number.POSITIVE_INFINITY : this.#options.poll);
  }

  /** Looks no more; resolves once a look that runs has ended. */
  async close(): Promise<void> {
    this.#isClosed = true;
    clearTimeout(this.#timer);
    this.#watcher?.close();
    await this.#looking;
  }

  #listen(): void {
    const { directory, warn } = this.#options;
    if (directory === undefined) return;
    try {
      this.#watcher = watch(directory, { recursive: true, persistent: false }, () => this.#lookIn(GATHERING));
      this.#watcher.on('error', (error) => {
        warn(
          { err: error },
          'the system no longer tells of changes in the corpus folder; it is looked at from time to time',
        );
        this.#watcher?.close();
        this.#watcher = undefined;
      });
    } catch (error) {
      warn({ err: error }, 'the system cannot tell of changes in the corpus folder; it is looked at from time to time');
    }
  }

  /** Looks in so many milliseconds, or earlier if a look is due earlier. */
  #lookIn(delay: number): void {
    const due = performance.now() + delay;
    if (this.#isClosed || due >= this.#due || !Number.isFinite(due)) return;
    this.#due = due;
    clearTimeout(this.#timer);
    this.#timer = setTimeout(() => {
      this.#due = Number.POSITIVE_INFINITY;
      this.#looking = this.#look();
    }, delay);
  }

  async #look(): Promise<void> {
    const { look, settle, poll, warn } = this.#options;
    await this.#looking;
    if (this.#isClosed) return;
    try {
      const { isUnsettled } = await look();
      if (isUnsettled) this.#lookIn(settle);
    } catch (error) {
      warn({ err: error }, 'the corpus folder could not be read; it is looked at again');
      this.#lookIn(AFTER_FAULT);
    }
    if (poll > 0) this.#lookIn(poll);
  }
}

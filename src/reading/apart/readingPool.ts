import { availableParallelism } from 'node:os';
import type { ReadingOptions } from '../fileReader.ts';
import type { ReadingLimits } from './readingLimits.ts';
import { ReadingProcess, type Refusal } from './readingProcess.ts';

/** Each process may take as much memory as its limit. */
const MOST_PROCESSES = 2;
/** After so long without a file the processes end and give their memory back; in milliseconds. */
const IDLE = 10_000;

/** Processes that read files while this one answers. They start with the first file. */
export class ReadingPool<Request extends object, Result> {
  readonly #processes: readonly ReadingProcess<Request, Result>[];
  readonly #free: ReadingProcess<Request, Result>[];
  readonly #waiting: ((process: ReadingProcess<Request, Result>) => void)[] = [];
  #idle: NodeJS.Timeout | undefined;

  /** `program`: the module with which the processes start, which calls `serveReading`. */
  constructor(program: URL, limits: ReadingLimits, options: ReadingOptions) {
    const count = Math.max(1, Math.min(MOST_PROCESSES, availableParallelism()));
    this.#processes = Array.from({ length: count }, () => new ReadingProcess(program, limits, options));
    this.#free = [...this.#processes];
  }

  /** How many requests are answered at once. */
  get size(): number {
    return this.#processes.length;
  }

  /** Has a request answered by the next process that is free; a file that costs too much has that as its reason. */
  async ask(request: Request): Promise<{ readonly result: Result } | Refusal> {
    const process =
      this.#free.shift() ??
      (await new Promise<ReadingProcess<Request, Result>>((resolve) => this.#waiting.push(resolve)));
    clearTimeout(this.#idle);
    try {
      return await process.ask(request);
    } finally {
      const next = this.#waiting.shift();
      if (next !== undefined) next(process);
      else this.#rest(process);
    }
  }

  /** Ends the processes. A file that is being read has that as its outcome. */
  close(): void {
    clearTimeout(this.#idle);
    for (const process of this.#processes) process.close();
  }

  #rest(process: ReadingProcess<Request, Result>): void {
    // The one that was used last is used next: it has loaded the library of its format.
    this.#free.unshift(process);
    if (this.#free.length === this.#processes.length) {
      this.#idle = setTimeout(() => this.close(), IDLE);
      this.#idle.unref();
    }
  }
}

import { availableParallelism } from 'node:os';
import { type FileReader, type ReadingOptions, readingVersion } from '../fileReader.ts';
import type { FoundFile } from '../folder.ts';
import type { ReadingLimits } from './readingLimits.ts';
import { ReadingProcess } from './readingProcess.ts';

/** One core is left to whoever waits for an answer; each process may take as much memory as its limit. */
const MOST_PROCESSES = 2;
/** After so long without a file the processes end and give their memory back; in milliseconds. */
const IDLE = 10_000;

/** Processes that read files while this one answers. They start with the first file. */
export class ReadingPool implements FileReader {
  readonly version: string;
  readonly #processes: readonly ReadingProcess[];
  readonly #free: ReadingProcess[];
  readonly #waiting: ((process: ReadingProcess) => void)[] = [];
  #idle: NodeJS.Timeout | undefined;

  constructor(limits: ReadingLimits, options: ReadingOptions) {
    this.version = readingVersion(options);
    const count = Math.max(1, Math.min(MOST_PROCESSES, availableParallelism() - 1));
    this.#processes = Array.from({ length: count }, () => new ReadingProcess(limits, options));
    this.#free = [...this.#processes];
  }

  readonly read: FileReader['read'] = async (found: FoundFile) => {
    const process = this.#free.shift() ?? (await new Promise<ReadingProcess>((resolve) => this.#waiting.push(resolve)));
    clearTimeout(this.#idle);
    try {
      return await process.read(found);
    } finally {
      const next = this.#waiting.shift();
      if (next !== undefined) next(process);
      else this.#rest(process);
    }
  };

  /** Ends the processes. A file that is being read has that as its outcome. */
  close(): void {
    clearTimeout(this.#idle);
    for (const process of this.#processes) process.close();
  }

  #rest(process: ReadingProcess): void {
    // The one that was used last is used next: it has loaded the library of its format.
    this.#free.unshift(process);
    if (this.#free.length === this.#processes.length) {
      this.#idle = setTimeout(() => this.close(), IDLE);
      this.#idle.unref();
    }
  }
}

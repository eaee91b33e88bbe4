import { costOfTree } from './processTree.ts';

/** One look at a process and all that it started. */
export interface MemoryPoint {
  /** Seconds since the start. */
  readonly seconds: number;
  readonly megabytes: number;
}

const MEGABYTE = 2 ** 20;

/** Looks at the memory of a process tree again and again until it is stopped. */
export class MemoryCurve {
  readonly #points: MemoryPoint[] = [];
  readonly #timer: NodeJS.Timeout;
  readonly #begun = performance.now();

  /** `every` is in milliseconds. */
  constructor(pid: number, every = 250) {
    this.#timer = setInterval(() => {
      const { residentBytes } = costOfTree(pid);
      if (residentBytes === 0) return;
      this.#points.push({ seconds: (performance.now() - this.#begun) / 1000, megabytes: residentBytes / MEGABYTE });
    }, every);
    this.#timer.unref();
  }

  /** Megabytes at most so far. */
  get peak(): number {
    return this.#points.reduce((most, { megabytes }) => Math.max(most, megabytes), 0);
  }

  /** Ends the looking. Returns at most `most` points, the highest of each stretch of time. */
  stop(most = 200): readonly MemoryPoint[] {
    clearInterval(this.#timer);
    const stretch = Math.ceil(this.#points.length / most);
    const stretches = Object.values(Object.groupBy(this.#points.entries(), ([at]) => Math.floor(at / stretch)));
    return stretches.flatMap((points = []) => {
      const highest = points
        .map(([, point]) => point)
        .reduce((one, other) => (other.megabytes > one.megabytes ? other : one));
      return [{ seconds: rounded(highest.seconds), megabytes: Math.round(highest.megabytes) }];
    });
  }
}

const rounded = (seconds: number): number => Math.round(seconds * 10) / 10;

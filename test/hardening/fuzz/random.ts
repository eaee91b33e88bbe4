import { seeded } from '../../eval/verifying/seeded.ts';

/** Numbers from a seed: the same seed gives the same numbers. */
export class Random {
  readonly #next: () => number;

  constructor(seed: number) {
    this.#next = seeded(seed);
  }

  /** From 0 up to, but not including, `below`. */
  below(below: number): number {
    return Math.floor(this.#next() * below);
  }

  /** One of a list that is not empty. */
  of<T>(list: readonly [T, ...T[]] | readonly T[]): T {
    const one = list[this.below(list.length)];
    if (one === undefined) throw new RangeError('nothing to choose from');
    return one;
  }
}

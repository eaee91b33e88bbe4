import { CannotDo } from '../../../src/sandbox/user/userSession.ts';
import { seeded } from '../../eval/verifying/seeded.ts';

/** Random choices that are the same for the same seed. */
export class Dice {
  readonly #next: () => number;

  constructor(seed: number) {
    this.#next = seeded(seed);
  }

  /** A whole number from `least` to `most`. */
  number(least: number, most: number): number {
    return least + Math.floor(this.#next() * (most - least + 1));
  }

  /** One of a list that is not empty. */
  of<T>(list: readonly T[]): T {
    const [found] = list.slice(this.number(0, list.length - 1)).map((value) => ({ value }));
    if (found === undefined) throw new CannotDo('there is nothing to choose from');
    return found.value;
  }

  chance(probability: number): boolean {
    return this.#next() < probability;
  }
}

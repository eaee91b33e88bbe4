import type { PeopleCorrections } from '../../../dossier/peopleCorrections.ts';
import { nameWords } from '../../names/nameWords.ts';
import type { FoundName } from '../foundName.ts';
import { type Cluster, keyOf } from './cluster.ts';

/** Pairs of names whose bearers are certainly two. */
export class DifferentNames {
  readonly #others = new Map<string, Set<string>>();

  /** Those whom the team tells apart, and those whom the dossier calls relatives: two spellings of one name then are two people. */
  constructor({ different }: PeopleCorrections, found: Iterable<FoundName>) {
    for (const names of different) {
      const keys = names.map((name) => keyOf(nameWords(name)));
      for (const [at, key] of keys.entries()) for (const other of keys.slice(at + 1)) this.#add(key, other);
    }
    for (const { words, relatives } of found) {
      for (const other of relatives) this.#add(keyOf(words), other);
    }
  }

  #add(a: string, b: string): void {
    for (const [one, other] of [
      [a, b],
      [b, a],
    ] as const) {
      const others = this.#others.get(one);
      if (others === undefined) this.#others.set(one, new Set([other]));
      else others.add(other);
    }
  }

  /** Whether the bearer of a name is certainly none of those in a cluster. */
  isApart(words: readonly string[], { names }: Cluster): boolean {
    const others = this.#others.get(keyOf(words));
    return others !== undefined && names.some((name) => others.has(keyOf(name)));
  }
}

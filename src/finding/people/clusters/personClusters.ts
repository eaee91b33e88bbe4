import type { KinWords } from '../../names/kin/kinWords.ts';
import { nameKeys } from '../../names/nameKeys.ts';
import { canBeOnePerson, isOneWord } from '../../names/sameName.ts';
import type { Cluster } from './cluster.ts';
import type { DifferentNames } from './differentNames.ts';

/** A person's cluster while it grows, with the keys of its surnames and its place among all that have the key. */
interface Growing {
  readonly cluster: Cluster;
  readonly keys: Map<string, number>;
}

/**
 * The names of persons put together, each with those that can be the same one's. A name joins the first cluster with a key of
 * its surname (see {@link nameKeys}) in which it agrees with every name: of Ana A, A. Calder and Tom Calder no two are made one.
 */
export class PersonClusters {
  readonly #words: KinWords;
  readonly #all: Growing[] = [];
  /** By surname, then by first name, and by the initial of the first name behind a full stop. */
  readonly #bySurname = new Map<string, Map<string, Set<Growing>>>();
  readonly #placesOfKeys = new Map<string, number>();
  readonly #kin = new Map<string, readonly string[]>();
  readonly #keysOfSurname = new Map<string, Set<string>>();

  /** `names`: the words of each name, the commonest first. */
  constructor(names: readonly (readonly string[])[], different: DifferentNames, words: KinWords) {
    this.#words = words;
    words.add(names.flatMap((name) => [name[0] ?? '', name.at(-1) ?? '']));
    for (const name of names) this.#add(name, different);
    for (const { cluster, keys } of this.#all) {
      for (const words of cluster.names) {
        const known = this.#keysOfSurname.get(words.at(-1) ?? '') ?? new Set();
        for (const key of keys.keys()) known.add(key);
        this.#keysOfSurname.set(words.at(-1) ?? '', known);
      }
    }
  }

  /** In the order of the first name of each. */
  get clusters(): readonly Cluster[] {
    return this.#all.map(({ cluster }) => cluster);
  }

  /** Whether a word is the surname of someone, in a closely like spelling or with one slip. */
  isSurname(word: string): boolean {
    if (word.length < 2) return false;
    const keys = nameKeys(word);
    return this.#kinOf(word).some((surname) => keys.some((key) => this.#keysOfSurname.get(surname)?.has(key) === true));
  }

  #add(words: readonly string[], different: DifferentNames): void {
    const keys = nameKeys(words.at(-1) ?? '');
    const fitting = this.#candidates(words, keys).find(
      ({ cluster }) =>
        cluster.names.every((other) => canBeOnePerson(words, other)) && !different.isApart(words, cluster),
    );
    const own: Growing = fitting ?? { cluster: { kind: 'person', names: [] }, keys: new Map() };
    if (fitting === undefined) this.#all.push(own);
    own.cluster.names.push(words);
    for (const key of keys) {
      if (own.keys.has(key)) continue;
      const place = this.#placesOfKeys.get(key) ?? 0;
      own.keys.set(key, place);
      this.#placesOfKeys.set(key, place + 1);
    }
    const bySurname = this.#bySurname.get(words.at(-1) ?? '') ?? new Map<string, Set<Growing>>();
    this.#bySurname.set(words.at(-1) ?? '', bySurname);
    const first = words[0] ?? '';
    for (const name of [first, `.${first.charAt(0)}`]) bySurname.set(name, (bySurname.get(name) ?? new Set()).add(own));
  }

  /** The clusters that a name may fit: those with its first key first, in the order in which they came to it. */
  #candidates(words: readonly string[], keys: readonly string[]): readonly Growing[] {
    const first = words[0] ?? '';
    const found = new Set<Growing>();
    for (const surname of this.#kinOf(words.at(-1) ?? '')) {
      const bySurname = this.#bySurname.get(surname);
      if (bySurname === undefined) continue;
      const firstNames = first.length === 1 ? [`.${first}`] : this.#words.oneFirstName(first);
      for (const name of firstNames) for (const one of bySurname.get(name) ?? []) found.add(one);
    }
    if (found.size < 2 && keys.length > 0) return [...found].filter((one) => keys.some((key) => one.keys.has(key)));
    return [...found]
      .flatMap((one) => {
        const rank = keys.findIndex((key) => one.keys.has(key));
        return rank < 0 ? [] : [{ one, rank, place: one.keys.get(keys[rank] ?? '') ?? 0 }];
      })
      .sort((a, b) => a.rank - b.rank || a.place - b.place)
      .map(({ one }) => one);
  }

  #kinOf(surname: string): readonly string[] {
    let kin = this.#kin.get(surname);
    if (kin === undefined) {
      const one = this.#words.oneFirstName(surname).filter((other) => isOneWord(surname, other));
      kin = [...new Set([...one, ...this.#words.slipsOf(surname)])];
      this.#kin.set(surname, kin);
    }
    return kin;
  }
}

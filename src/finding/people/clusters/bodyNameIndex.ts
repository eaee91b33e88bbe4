import { BODY_KINDS } from '../../../languages/allNames.ts';
import type { KinWords } from '../../names/kin/kinWords.ts';
import { isOneWord } from '../../names/sameName.ts';
import { coreOf, repeats } from './sameBody.ts';

/** Names of bodies, each with the place of its cluster, to be looked up by the names that may be the same body's. */
export class BodyNameIndex {
  readonly #words: KinWords;
  readonly #kin = new Map<string, readonly string[]>();
  /** By the number of words, the place of a word, and the word. */
  readonly #byPlace = new Map<string, Set<number>>();
  readonly #byCore = new Map<string, Set<number>>();
  readonly #single = new Map<string, Set<number>>();
  /** Names that end in a kind of body, by their first word. */
  readonly #ofKind = new Map<string, Set<number>>();
  readonly #all = new Set<number>();
  readonly #repeating = new Set<number>();

  constructor(words: KinWords) {
    this.#words = words;
  }

  add(words: readonly string[], cluster: number): void {
    for (const [at, word] of words.entries()) put(this.#byPlace, placeKey(words.length, at, word), cluster);
    put(this.#byCore, coreOf(words), cluster);
    if (words.length === 1) put(this.#single, words[0] ?? '', cluster);
    else if (BODY_KINDS.has(words.at(-1) ?? '')) put(this.#ofKind, words[0] ?? '', cluster);
    if (repeats(words)) this.#repeating.add(cluster);
    this.#all.add(cluster);
  }

  /** The first cluster that has a single word as a name; undefined if none has. */
  single(word: string): number | undefined {
    return least(this.#single.get(word));
  }

  /** The clusters with a name that may be the same body's: all for which `isSameBody` holds, in their order. */
  candidates(words: readonly string[]): readonly number[] {
    const found = new Set([...this.#ofSameLength(words), ...this.#ofOtherLength(words)]);
    return [...found].sort((a, b) => a - b);
  }

  *#ofOtherLength(words: readonly string[]): Iterable<number> {
    if (repeats(words)) yield* this.#all;
    yield* this.#repeating;
    const [first = '', second] = words;
    if (second === undefined) yield* this.#ofKind.get(first) ?? [];
    else {
      yield* this.#byCore.get(coreOf(words)) ?? [];
      if (BODY_KINDS.has(words.at(-1) ?? '')) yield* this.#single.get(first) ?? [];
    }
  }

  /** Names with as many words, by that of the words which has the fewest names with a like word in its place. */
  #ofSameLength(words: readonly string[]): readonly number[] {
    let best: readonly ReadonlySet<number>[] = [];
    let fewest = Number.POSITIVE_INFINITY;
    for (const [at, word] of words.entries()) {
      const here = this.#kinOf(word).flatMap((kin) => this.#byPlace.get(placeKey(words.length, at, kin)) ?? []);
      const count = here.reduce((sum, { size }) => sum + size, 0);
      if (count >= fewest) continue;
      fewest = count;
      best = here;
    }
    return best.flatMap((clusters) => [...clusters]);
  }

  #kinOf(word: string): readonly string[] {
    let kin = this.#kin.get(word);
    if (kin === undefined) {
      kin = this.#words.oneFirstName(word).filter((other) => isOneWord(word, other));
      this.#kin.set(word, kin);
    }
    return kin;
  }
}

function placeKey(length: number, at: number, word: string): string {
  return `${length} ${at} ${word}`;
}

function put(into: Map<string, Set<number>>, key: string, cluster: number): void {
  const known = into.get(key);
  if (known === undefined) into.set(key, new Set([cluster]));
  else known.add(cluster);
}

function least(places: Iterable<number> | undefined): number | undefined {
  let first: number | undefined;
  for (const place of places ?? []) if (first === undefined || place < first) first = place;
  return first;
}

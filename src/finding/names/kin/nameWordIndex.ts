import { foldedOf } from '../foldedOf.ts';
import { nameDistance, soundsIn } from '../likeness.ts';
import { isOneFirstName, isSlip, LONG_ENOUGH_FOR_SLIP, NEAR_ENOUGH } from '../sameName.ts';
import { lacksVowels } from '../transliteration.ts';
import { oneEditApart } from './oneEditApart.ts';
import { soundsNear } from './soundsNear.ts';
import { Trie } from './trie.ts';

/** Words of names, folded, to be looked up by what they are alike to. It finds just what comparing with each would. */
export class NameWordIndex {
  readonly #words: ReadonlySet<string>;
  readonly #byInitial: ReadonlyMap<string, readonly string[]>;
  readonly #scripts: readonly Script[];
  readonly #letters: Trie;

  constructor(words: Iterable<string>) {
    this.#words = new Set(words);
    const all = [...this.#words];
    this.#byInitial = Map.groupBy(all, (word) => word.charAt(0));
    this.#scripts = [true, false].map((lacks) => new Script(all.filter((word) => lacksVowels(word) === lacks)));
    this.#letters = new Trie(all.filter((word) => word.length >= LONG_ENOUGH_FOR_SLIP));
  }

  /** The words within this distance of a word; see {@link nameDistance}. */
  near(word: string, farthest: number): readonly string[] {
    const folded = foldedOf(word);
    const proposed = this.#scripts.flatMap((script, at) =>
      script.near(soundsIn(word), farthest, lacksVowels(folded) !== (at === 0)),
    );
    const found = proposed.filter((other) => other !== folded && (nameDistance(word, other) ?? 1) <= farthest);
    return this.#words.has(folded) ? [folded, ...found] : found;
  }

  /** The words that differ from a word by a slip; see {@link isSlip}. */
  slipsOf(word: string): readonly string[] {
    if (word.length < LONG_ENOUGH_FOR_SLIP) return [];
    return oneEditApart(this.#letters, word).filter((other) => isSlip(word, other));
  }

  /** The words that may be spellings of a word or its initial, or have it as their initial; the word itself too. */
  alike(word: string, farthest: number): readonly string[] {
    const initial = word.charAt(0);
    const initials = word.length === 1 ? (this.#byInitial.get(word) ?? []) : this.#words.has(initial) ? [initial] : [];
    const own = this.#words.has(word) ? [word] : [];
    return [...new Set([...own, ...initials, ...this.near(word, farthest), ...this.slipsOf(word)])];
  }

  /** The words that are one first name with a word; see {@link isOneFirstName}. */
  oneFirstName(word: string): readonly string[] {
    const sameInitial = this.#byInitial.get(word.charAt(0)) ?? [];
    if (word.length === 1) return sameInitial;
    const initial = this.#words.has(word.charAt(0)) ? [word.charAt(0)] : [];
    return [
      ...initial,
      ...this.near(word, NEAR_ENOUGH).filter((other) => other.length > 1 && isOneFirstName(word, other)),
    ];
  }
}

/** Words whose scripts all write vowels, or all leave them out, by their sounds. */
class Script {
  readonly #bySounds: ReadonlyMap<string, readonly string[]>;
  readonly #trie: Trie;

  constructor(words: readonly string[]) {
    this.#bySounds = Map.groupBy(words, soundsIn);
    this.#trie = new Trie(this.#bySounds.keys());
  }

  near(sounds: string, farthest: number, unvowelled: boolean): readonly string[] {
    const found = soundsNear(this.#trie, { sounds, farthest, unvowelled });
    return found.flatMap((one) => this.#bySounds.get(one) ?? []);
  }
}

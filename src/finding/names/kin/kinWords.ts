import { isOneFirstName, isSlip } from '../sameName.ts';
import { NameWordIndex } from './nameWordIndex.ts';

/** From so many new words on, and from this part of all words on, the index is built anew. */
const MOST_NEW = 400;
const PART_NEW = 0.02;

/**
 * Words of names with those that may be spellings of them. Words can be added at any time, and none is forgotten. What was
 * looked up once is remembered, and kept right as words are added.
 */
export class KinWords {
  readonly #words = new Set<string>();
  readonly #byInitial = new Map<string, string[]>();
  #index = new NameWordIndex([]);
  /** Words that are not yet in the index. */
  #fresh: string[] = [];
  readonly #one = new Map<string, string[]>();
  readonly #slips = new Map<string, string[]>();

  /** Adds folded words. */
  add(words: Iterable<string>): void {
    const added = [...new Set(words)].filter((word) => !this.#words.has(word));
    if (added.length === 0) return;
    for (const word of added) {
      this.#words.add(word);
      const initial = word.charAt(0);
      const same = this.#byInitial.get(initial);
      if (same === undefined) this.#byInitial.set(initial, [word]);
      else same.push(word);
    }
    this.#fresh.push(...added);
    if (this.#fresh.length > Math.max(MOST_NEW, PART_NEW * this.#words.size)) {
      this.#index = new NameWordIndex(this.#words);
      this.#fresh = [];
    }
    if (this.#one.size === 0 && this.#slips.size === 0) return;
    for (const word of added) {
      for (const other of this.oneFirstName(word)) this.#note(this.#one, other, word);
      for (const other of this.slipsOf(word)) this.#note(this.#slips, other, word);
    }
  }

  /** The words that are one first name with a word; see {@link isOneFirstName}. */
  oneFirstName(word: string): readonly string[] {
    if (word.length === 1) return this.#byInitial.get(word) ?? [];
    return this.#remembered(this.#one, word, () => [
      ...this.#index.oneFirstName(word),
      ...this.#fresh.filter((other) => isOneFirstName(word, other)),
    ]);
  }

  /** The words that differ from a word by a slip; see {@link isSlip}. */
  slipsOf(word: string): readonly string[] {
    return this.#remembered(this.#slips, word, () => [
      ...this.#index.slipsOf(word),
      ...this.#fresh.filter((other) => isSlip(word, other)),
    ]);
  }

  #remembered(lists: Map<string, string[]>, word: string, look: () => string[]): readonly string[] {
    // Only of words that are here is it known what to add when another comes.
    this.add([word]);
    const known = lists.get(word);
    if (known !== undefined) return known;
    const found = look();
    lists.set(word, found);
    return found;
  }

  #note(lists: Map<string, string[]>, word: string, kin: string): void {
    const known = lists.get(word);
    if (known !== undefined && !known.includes(kin)) known.push(kin);
  }
}

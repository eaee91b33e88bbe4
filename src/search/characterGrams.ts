/** Runs of four letters are long enough to distinguish words and short enough to be shared by their forms (McNamee and Mayfield 2004). */
const LENGTH = 4;
/** Runs are known by hash; two runs with one hash count as one. A dossier of some millions of words has about two hundred thousand. */
export const GRAM_BUCKETS = 1 << 19;
/** A large odd number, so that a product's high bits depend on every letter. */
const SPREAD = 0x9e3779b1;
const SHIFT = 32 - Math.log2(GRAM_BUCKETS);
const BASE = 31_337;
/** What the first letter of a run is multiplied by when the next letter after the run comes: the base to the power of the run's length less one. */
const GONE = Math.imul(Math.imul(BASE, BASE), BASE);

/** What {@link CharacterGrams} is made from. */
export interface CharacterGramsCounts {
  readonly passages: number;
  /** Runs in all passages together. */
  readonly grams: number;
  /** How many passages hold each run, by its hash. */
  readonly holders: Uint32Array;
}

/**
 * How many passages hold each run of four characters, across the borders of words: rare runs say more than frequent ones.
 * Texts that share many rare runs are written alike: in other forms of the same words, in other spellings or in the same
 * turns of phrase.
 */
export class CharacterGrams {
  readonly #holders: Uint32Array;
  readonly #passages: number;
  readonly #averageLength: number;

  constructor({ passages, grams, holders }: CharacterGramsCounts) {
    this.#passages = passages;
    this.#averageLength = grams / Math.max(1, passages);
    if (holders.length !== GRAM_BUCKETS) throw new Error('the table of character runs is cut');
    this.#holders = holders;
  }

  /**
   * How alike a text is to each of some passages, all given as folded words: BM25 over their runs of characters, from
   * 0, with the saturation `k` and length normalisation `b`. A run that the text repeats counts by the root of its
   * number.
   */
  likeness(
    words: readonly string[],
    passages: readonly (readonly string[])[],
    { k, b }: { readonly k: number; readonly b: number },
  ): readonly number[] {
    const wanted = new WantedGrams(words);
    const weights = Float64Array.from(wanted.counts, ([gram, count]) => Math.sqrt(count) * this.#rarity(gram));
    const counts = new Uint32Array(weights.length);
    return passages.map((passage) => {
      /** The places of the runs met, in the order of their first meeting. */
      const met: number[] = [];
      let length = 0;
      eachGram(passage, (gram) => {
        length += 1;
        const place = wanted.placeOf(gram);
        if (place === undefined) return;
        const count = counts[place] ?? 0;
        if (count === 0) met.push(place);
        counts[place] = count + 1;
      });
      const room = k * (1 - b + (b * length) / Math.max(1, this.#averageLength));
      let sum = 0;
      for (const place of met) {
        const count = counts[place] ?? 0;
        sum += ((weights[place] ?? 0) * count * (k + 1)) / (count + room);
        counts[place] = 0;
      }
      return sum;
    });
  }

  #rarity(gram: number): number {
    const holders = this.#holders[gram] ?? 0;
    return Math.log(1 + (this.#passages - holders + 0.5) / (holders + 0.5));
  }
}

/** Counts the runs of characters while passages are indexed. */
export class CharacterGramsBuilder {
  readonly #holders = new Uint32Array(GRAM_BUCKETS);
  /** The last passage that held each run, counted from 1. */
  readonly #last = new Uint32Array(GRAM_BUCKETS);
  #passages = 0;
  #grams = 0;

  /** Takes in a passage as its folded words. */
  add(words: readonly string[]): void {
    this.#passages += 1;
    eachGram(words, (gram) => {
      this.#grams += 1;
      if (this.#last[gram] === this.#passages) return;
      this.#last[gram] = this.#passages;
      this.#holders[gram] = (this.#holders[gram] ?? 0) + 1;
    });
  }

  /** The counts so far; nothing is to be added afterwards. */
  build(): CharacterGramsCounts {
    return { passages: this.#passages, grams: this.#grams, holders: this.#holders };
  }
}

/** The runs of a text that is compared with many passages. Nearly all runs of a passage are none of them. */
class WantedGrams {
  /** Each run with how often the text has it. */
  readonly counts: readonly (readonly [gram: number, count: number])[];
  readonly #places: ReadonlyMap<number, number>;
  /** Whether any run has these low bits: a filter that is several times as quick as the map behind it. */
  readonly #mayBe = new Uint8Array(FILTER);

  constructor(words: readonly string[]) {
    const counts = new Map<number, number>();
    eachGram(words, (gram) => counts.set(gram, (counts.get(gram) ?? 0) + 1));
    this.counts = [...counts];
    this.#places = new Map(this.counts.map(([gram], place) => [gram, place]));
    for (const gram of counts.keys()) this.#mayBe[gram % FILTER] = 1;
  }

  /** The place of a run in `counts`; undefined if it is not wanted. */
  placeOf(gram: number): number | undefined {
    return this.#mayBe[gram % FILTER] === 1 ? this.#places.get(gram) : undefined;
  }
}

/** Much larger than the number of runs of a question. */
const FILTER = 1 << 14;

/** Calls back with the hash of every run of the words, a space before, between and after them. */
export function eachGram(words: readonly string[], callback: (gram: number) => void): void {
  const text = ` ${words.join(' ')} `;
  let hash = 0;
  for (let at = 0; at < text.length; at += 1) {
    // A rolling hash (Karp and Rabin 1987): what the letter before the run added to it is taken away.
    const gone = at < LENGTH ? 0 : Math.imul(text.charCodeAt(at - LENGTH), GONE);
    hash = (Math.imul(hash - gone, BASE) + text.charCodeAt(at)) | 0;
    if (at >= LENGTH - 1) callback(Math.imul(hash, SPREAD) >>> SHIFT);
  }
}

import { isStopWord } from '../../languages/stopWords.ts';
import { cutWords, writtenWords } from '../passageWords.ts';
import type { PlacedPassage } from '../placedPassage.ts';
import { quantise, type WordVectors } from './wordVectors.ts';

/** The language whose words the vectors know. */
const LANGUAGE = 'en';
const LANGUAGES = [LANGUAGE];
/** A passage of fewer words says too little to be like anything. */
const FEWEST_WORDS = 5;
/** The constant of smooth inverse frequency (Arora, Liang and Ma 2017), at the value of their paper. */
const SMOOTHING = 1e-3;
/** Zipf's law as Mandelbrot corrected it: the frequency of a word falls with its rank plus this. */
const RANK_SHIFT = 2.7;
/** Sum of all frequencies, with a vocabulary of some 400,000 words. */
const ALL_FREQUENCIES = Math.log(400_000);
/** Most turns of the power iteration, which ends as soon as the direction stays: in a small dossier that takes a while. */
const MOST_TURNS = 100;
/** The cosine of a turn's direction with the one before from which on it stays, to the precision of the numbers. */
const SETTLED = 1 - 1e-7;
/** So many passages are summed up at a stretch. */
const STEP = 200;

/** A passage with the language by whose rules it was stemmed. */
export interface PassageInLanguage extends PlacedPassage {
  readonly language: string;
}

/** Raise it with every change to what is computed of a passage. */
export const MEANING_VERSION = 'meaning1';

/**
 * What the passages of a dossier mean, as directions: the sum of their words' vectors, the rare words counting most,
 * without the direction that all of them share (Arora, Liang and Ma 2017, “A simple but tough-to-beat baseline for sentence
 * embeddings”). Finds what is said in other words; only English is known.
 */
export class Meaning {
  readonly #vectors: WordVectors;
  /** Length 1, or all 0 if there are no passages. */
  readonly #common: Float32Array;
  /** A row a passage: the steps of its vector. */
  readonly #steps: Int8Array;
  /** What makes unit vectors of them; 0 for a passage that has none. */
  readonly #scales: Float32Array;

  private constructor(vectors: WordVectors, common: Float32Array, steps: Int8Array, scales: Float32Array) {
    this.#vectors = vectors;
    this.#common = common;
    this.#steps = steps;
    this.#scales = scales;
  }

  /** Sums up every passage. */
  static of(vectors: WordVectors, passages: readonly PassageInLanguage[]): Meaning {
    const building = Meaning.#building(vectors, passages);
    for (;;) {
      const { done, value } = building.next();
      if (done === true) return value;
    }
  }

  /** The same, with `breathe` awaited now and then, so that others may work meanwhile. */
  static async build(
    vectors: WordVectors,
    passages: readonly PassageInLanguage[],
    breathe: () => Promise<void>,
  ): Promise<Meaning> {
    const building = Meaning.#building(vectors, passages);
    for (;;) {
      const { done, value } = building.next();
      if (done === true) return value;
      await breathe();
    }
  }

  /** Yields whenever work may be put off. */
  static *#building(vectors: WordVectors, passages: readonly PassageInLanguage[]): Generator<undefined, Meaning> {
    const rows: Float32Array[] = [];
    for (const indexed of passages) {
      rows.push(rowOf(indexed, vectors));
      if (rows.length % STEP === 0) yield;
    }
    const common = yield* firstComponent(rows, vectors.dimensions);
    const steps = new Int8Array(rows.length * vectors.dimensions);
    const scales = new Float32Array(rows.length);
    for (const [place, row] of rows.entries()) {
      removeCommon(row, common);
      scales[place] = quantise(row, steps.subarray(place * vectors.dimensions, (place + 1) * vectors.dimensions));
    }
    return new Meaning(vectors, common, steps, scales);
  }

  /** Takes up what {@link bytes} gave for the same passages and vectors; throws if the bytes do not fit them. */
  static decode(vectors: WordVectors, count: number, bytes: Uint8Array): Meaning {
    const { dimensions } = vectors;
    const floats = dimensions + count;
    if (bytes.length !== floats * Float32Array.BYTES_PER_ELEMENT + count * dimensions) {
      throw new Error(`the kept meaning is not that of ${count} passages`);
    }
    const { buffer } = new Uint8Array(bytes); // aligned, and nothing else; slice() of a Buffer copies nothing
    return new Meaning(
      vectors,
      new Float32Array(buffer, 0, dimensions),
      new Int8Array(buffer, floats * Float32Array.BYTES_PER_ELEMENT),
      new Float32Array(buffer, dimensions * Float32Array.BYTES_PER_ELEMENT, count),
    );
  }

  get vectors(): WordVectors {
    return this.#vectors;
  }

  /** What a snapshot keeps. */
  get bytes(): Uint8Array {
    return Buffer.concat([this.#common, this.#scales, this.#steps].map(asBytes));
  }

  /**
   * The cosine of what some folded words mean together with every passage, by its place: from -1 to 1, and 0 for
   * passages that are not English, are headings or have few words, and for all passages if none of the words is known.
   */
  likeness(words: readonly string[]): Float32Array {
    const count = this.#scales.length;
    const cosines = new Float32Array(count);
    const asked = sumOf(words, this.#vectors);
    removeCommon(asked, this.#common);
    if (!normalise(asked)) return cosines;
    const dimensions = asked.length;
    const steps = this.#steps;
    for (let place = 0; place < count; place += 1) {
      const scale = this.#scales[place] ?? 0;
      if (scale === 0) continue;
      const start = place * dimensions;
      let sum = 0;
      for (let at = 0; at < dimensions; at += 1) sum += (steps[start + at] ?? 0) * (asked[at] ?? 0);
      cosines[place] = sum * scale;
    }
    return cosines;
  }
}

/** A passage's vector, the common direction still in it; all 0 if it has none. */
function rowOf(indexed: PassageInLanguage, vectors: WordVectors): Float32Array {
  const words =
    indexed.language === LANGUAGE && indexed.passage.kind !== 'heading' ? writtenWords(indexed, cutWords(indexed)) : [];
  const row = sumOf(words.length < FEWEST_WORDS ? [] : words, vectors);
  normalise(row);
  return row;
}

/** By power iteration, from the sum of all rows, which is nearly the result if the passages have much in common. */
function* firstComponent(rows: readonly Float32Array[], dimensions: number): Generator<undefined, Float32Array> {
  let direction = new Float32Array(dimensions);
  for (const row of rows) addTimes(direction, row, 1);
  if (!normalise(direction)) return direction;
  for (let turn = 0; turn < MOST_TURNS; turn += 1) {
    const next = new Float32Array(dimensions);
    for (const row of rows) addTimes(next, row, dot(row, direction));
    if (!normalise(next)) return direction;
    const isSettled = dot(next, direction) > SETTLED;
    direction = next;
    if (isSettled) break;
    yield;
  }
  return direction;
}

function asBytes({ buffer, byteOffset, byteLength }: Float32Array | Int8Array): Uint8Array {
  return new Uint8Array(buffer, byteOffset, byteLength);
}

/** Sum of the words' vectors, by what each says. */
function sumOf(words: readonly string[], vectors: WordVectors): Float32Array {
  const sum = new Float32Array(vectors.dimensions);
  for (const word of words) {
    const row = meaningfulRow(word, vectors);
    if (row !== undefined) vectors.addTo(sum, row, smoothInverseFrequency(vectors.rankOf(row)));
  }
  return sum;
}

/** The row of a folded word, or undefined if it is not known or carries no meaning. */
export function meaningfulRow(word: string, vectors: WordVectors): number | undefined {
  return isStopWord(word, LANGUAGES) ? undefined : vectors.rowOf(word);
}

/** How much a word says, by its rank among all words: from nearly 0 to nearly 1. */
export function smoothInverseFrequency(rank: number): number {
  const frequency = 1 / ((rank + RANK_SHIFT) * ALL_FREQUENCIES);
  return SMOOTHING / (SMOOTHING + frequency);
}

function removeCommon(vector: Float32Array, common: Float32Array): void {
  addTimes(vector, common, -dot(vector, common));
}

function addTimes(sum: Float32Array, vector: Float32Array, factor: number): void {
  for (let at = 0; at < sum.length; at += 1) sum[at] = (sum[at] ?? 0) + factor * (vector[at] ?? 0);
}

function dot(one: Float32Array, other: Float32Array): number {
  let sum = 0;
  for (let at = 0; at < one.length; at += 1) sum += (one[at] ?? 0) * (other[at] ?? 0);
  return sum;
}

/** Lengths below this are rounding errors. */
const NOTHING = 1e-6;

/** Gives a vector length 1. If it has none but for rounding errors, makes it all 0 and returns false. */
function normalise(vector: Float32Array): boolean {
  const length = Math.sqrt(dot(vector, vector));
  if (!(length > NOTHING)) {
    vector.fill(0);
    return false;
  }
  for (let at = 0; at < vector.length; at += 1) vector[at] = (vector[at] ?? 0) / length;
  return true;
}

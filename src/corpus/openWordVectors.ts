import { readFileSync } from 'node:fs';
import { WordVectors } from '../search/meaning/wordVectors.ts';

/** The word vectors that are part of the program; `src/search/meaning/README.md` says what they are. */
export const WORD_VECTORS_FILE = new URL('../search/meaning/wordVectors.bin', import.meta.url);

/** Takes up the word vectors of a file; those of the program if none is named. Throws if it cannot be read, naming it. */
export function openWordVectors(file: URL | string = WORD_VECTORS_FILE): WordVectors {
  const bytes = readFileSync(file);
  try {
    return WordVectors.decode(bytes);
  } catch (error) {
    throw new Error(`${file}: ${error instanceof Error ? error.message : String(error)}`, { cause: error });
  }
}

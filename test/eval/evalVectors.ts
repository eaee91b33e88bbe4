import { join } from 'node:path';
import { findVectorPackage, openWordVectors } from '../../src/corpus/openWordVectors.ts';
import type { WordVectors } from '../../src/search/meaning/wordVectors.ts';

/** Kept between evaluations; `npm ci` clears it. */
const CACHE = join(import.meta.dirname, '..', '..', 'node_modules', '.cache', 'verbatim');

/**
 * The word vectors as the bot has them once they are prepared, so that an evaluation never depends on when; undefined where
 * the package is not installed or `WORD_VECTORS` is `off`, as it is in ordinary tests.
 */
export const evalVectors: WordVectors | undefined = await openThem();

async function openThem(): Promise<WordVectors | undefined> {
  const from = process.env.WORD_VECTORS === 'off' ? undefined : findVectorPackage();
  return from === undefined ? undefined : await openWordVectors({ dataDirectory: CACHE, from });
}

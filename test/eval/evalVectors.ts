import { openWordVectors } from '../../src/corpus/openWordVectors.ts';
import type { WordVectors } from '../../src/search/meaning/wordVectors.ts';

/**
 * The word vectors as the bot has them; undefined if `WORD_VECTORS` is `off`, as it is in ordinary tests. `EVAL_VECTORS`
 * names another file, to compare.
 */
export function evalVectors(): WordVectors | undefined {
  return process.env.WORD_VECTORS === 'off' ? undefined : openWordVectors(process.env.EVAL_VECTORS);
}

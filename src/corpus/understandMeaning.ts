import type { OpenCorpus } from './openCorpus.ts';
import { openWordVectors } from './openWordVectors.ts';

export interface MeaningSettings {
  /** Whether word vectors are wanted. */
  readonly wordVectors: boolean;
  /** Their file; the one that is part of the program if left out. */
  readonly vectorFile?: string;
}

/** Whether a corpus finds English passages also by what they mean, or why it finds passages by their words only. */
export type Understanding =
  | { readonly kind: 'understood' /** How many words have a vector. */; readonly words: number }
  | { readonly kind: 'unavailable'; readonly reason: string }
  | { readonly kind: 'failed'; readonly error: unknown };

/** Gives a corpus the word vectors. Never rejects: without them the corpus still answers. */
export async function understandMeaning(
  corpus: OpenCorpus,
  { wordVectors, vectorFile }: MeaningSettings,
): Promise<Understanding> {
  if (!wordVectors) return { kind: 'unavailable', reason: 'WORD_VECTORS is off' };
  try {
    const vectors = openWordVectors(vectorFile);
    await corpus.useWordVectors(vectors);
    return { kind: 'understood', words: vectors.size };
  } catch (error) {
    return { kind: 'failed', error };
  }
}

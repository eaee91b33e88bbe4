import { deflateRawSync, inflateRawSync } from 'node:zlib';
import { decodeAnalysed, encodeAnalysed } from '../../search/analysis/analysedCodec.ts';
import type { AnalysedPassage } from '../../search/analysis/analysedPassage.ts';

/** The fastest level: it makes a third of the bytes, as higher ones nearly do. */
const LEVEL = 1;

/** The analysed passages of a document as a store keeps them: compressed, since they are read only to be indexed. */
export function packAnalysed(passages: readonly AnalysedPassage[]): Uint8Array {
  return deflateRawSync(encodeAnalysed(passages), { level: LEVEL });
}

/** The passages that {@link packAnalysed} packed. */
export function unpackAnalysed(data: Uint8Array): readonly AnalysedPassage[] {
  return decodeAnalysed(inflateRawSync(data));
}

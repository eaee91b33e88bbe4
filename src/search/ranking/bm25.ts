import { RANKING_SETTINGS } from './settings.ts';

/** Inverse document frequency of BM25 (Robertson and others 1994), without its negative values. */
export function inverseDocumentFrequency(holders: number, passages: number): number {
  return Math.log(1 + (passages - holders + 0.5) / (holders + 0.5));
}

/** BM25's weight of a frequency, from 0 to `k` + 1; `relativeLength` is 1 for a passage of average length. */
export function saturated(frequency: number, relativeLength: number): number {
  const { k, b } = RANKING_SETTINGS.bm25;
  return (frequency * (k + 1)) / (frequency + k * (1 - b + b * relativeLength));
}

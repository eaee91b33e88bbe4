import { type DocumentMeaning, normalise } from './documentMeaning.ts';

/** Most turns of the power iteration, which ends as soon as the direction stays: in a small dossier that takes a while. */
const MOST_TURNS = 100;
/** The cosine of a turn's direction with the one before from which on it stays, to the precision of the numbers. */
const SETTLED = 1 - 1e-7;
/** So many rows tell the direction of all: those of a large dossier are taken evenly. */
const MOST_ROWS = 20_000;

/**
 * The direction that the passages of a dossier share: their first principal component, by power iteration from the sum of
 * all rows, which is nearly the result if they have much in common. Length 1, or all 0 if there are no rows. Yields
 * whenever work may be put off.
 */
export function* commonDirection(
  documents: readonly DocumentMeaning[],
  dimensions: number,
): Generator<undefined, Float32Array> {
  const rows = sampledRows(documents, dimensions);
  let direction = new Float32Array(dimensions);
  for (const row of rows) addTimes(direction, row, 1);
  if (!normalise(direction)) return direction;
  for (let turn = 0; turn < MOST_TURNS; turn += 1) {
    const next = new Float32Array(dimensions);
    for (const row of rows) addTimes(next, row, dot(row, direction));
    if (!normalise(next)) return direction;
    const isSettled = dot(next, direction) > SETTLED;
    direction = next;
    if (isSettled) break;
    yield;
  }
  return direction;
}

/** Unit vectors of some passages that have one. */
function sampledRows(documents: readonly DocumentMeaning[], dimensions: number): readonly Float32Array[] {
  const count = documents.reduce((sum, { scales }) => sum + scales.length, 0);
  const distance = Math.max(1, count / MOST_ROWS);
  const rows: Float32Array[] = [];
  let place = 0;
  for (const { steps, scales } of documents) {
    for (const [at, scale] of scales.entries()) {
      const isTaken = Math.floor(place / distance) !== Math.floor((place - 1) / distance);
      place += 1;
      if (!isTaken || scale === 0) continue;
      rows.push(Float32Array.from(steps.subarray(at * dimensions, (at + 1) * dimensions), (step) => step * scale));
    }
  }
  return rows;
}

export function addTimes(sum: Float32Array, vector: Float32Array, factor: number): void {
  for (let at = 0; at < sum.length; at += 1) sum[at] = (sum[at] ?? 0) + factor * (vector[at] ?? 0);
}

export function dot(one: Float32Array, other: Float32Array): number {
  let sum = 0;
  for (let at = 0; at < one.length; at += 1) sum += (one[at] ?? 0) * (other[at] ?? 0);
  return sum;
}

/** The passages of a question, of which some are relevant. */
export interface JudgedRanking<Passage> {
  readonly passages: readonly Passage[];
  /** Places of the relevant ones. */
  readonly relevant: readonly number[];
  /** How many relevant ones there are at all, found or not; one or more. */
  readonly allRelevant: number;
}

/** Normalised discounted cumulative gain is measured down to this place. */
const DEPTH = 10;

/**
 * nDCG@10 (Järvelin and Kekäläinen 2002) of the order that some scores give, from 0 to 1; every relevant passage has the same
 * gain. Of equal scores the first place comes first.
 */
export function ndcgOf<Passage>(
  { passages, relevant, allRelevant }: JudgedRanking<Passage>,
  scoresOf: (passages: readonly Passage[]) => readonly number[],
): number {
  const wanted = new Set(relevant);
  const scores = scoresOf(passages);
  const order = [...passages.keys()].sort((a, b) => (scores[b] ?? 0) - (scores[a] ?? 0) || a - b);
  const found = order.slice(0, DEPTH).reduce((sum, at, rank) => sum + (wanted.has(at) ? gainAt(rank) : 0), 0);
  let ideal = 0;
  for (let rank = 0; rank < Math.min(DEPTH, allRelevant); rank += 1) ideal += gainAt(rank);
  return found / ideal;
}

/** The mean nDCG of each set; 0 for a set without questions. */
export function ndcgOfSets<Passage>(
  sets: readonly (readonly JudgedRanking<Passage>[])[],
  scoresOf: (passages: readonly Passage[]) => readonly number[],
): readonly number[] {
  return sets.map(
    (rankings) => rankings.reduce((sum, one) => sum + ndcgOf(one, scoresOf), 0) / Math.max(1, rankings.length),
  );
}

function gainAt(rank: number): number {
  return 1 / Math.log2(rank + 2);
}

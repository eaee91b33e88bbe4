/**
 * A score with a share of the better of those before and after it. `own` and `beside` are scores of passages of one document
 * on one scale; `beside` is undefined for a passage that does not count.
 */
export function withNeighbours(own: number, beside: readonly (number | undefined)[], share: number): number {
  return own + share * Math.max(0, ...beside.map((score) => score ?? 0));
}

/**
 * A score in single precision. Engines add the same numbers in different orders, and sums of doubles then differ in their last
 * digits: passages that are as good as each other would come in either order.
 */
export function comparableScore(score: number): number {
  return Math.fround(score);
}

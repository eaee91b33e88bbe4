/**
 * How many of the first items of a list pass a test that no later item passes: the place of the first one that does not, or
 * the length of the list. The items must be in such an order; binary search.
 */
export function partitionPoint<Item>(items: readonly Item[], passes: (item: Item) => boolean): number {
  let [low, high] = [0, items.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    const item = items[middle];
    if (item !== undefined && passes(item)) low = middle + 1;
    else high = middle;
  }
  return low;
}

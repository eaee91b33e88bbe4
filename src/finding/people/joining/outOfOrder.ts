/**
 * The fewest of some numbers without which the rest increases: all but a longest increasing subsequence (Schensted 1961).
 * The numbers are different. Returns their places.
 */
export function outOfOrder(numbers: readonly number[]): ReadonlySet<number> {
  /** For each length, the place of the smallest number at which an increasing subsequence of that length ends. */
  const ends: number[] = [];
  const before: number[] = [];
  for (const [place, number] of numbers.entries()) {
    let [from, to] = [0, ends.length];
    while (from < to) {
      const middle = (from + to) >> 1;
      if ((numbers[ends[middle] ?? 0] ?? 0) < number) from = middle + 1;
      else to = middle;
    }
    before.push(from === 0 ? -1 : (ends[from - 1] ?? -1));
    ends[from] = place;
  }
  const left = new Set(numbers.keys());
  for (let place = ends.at(-1) ?? -1; place >= 0; place = before[place] ?? -1) left.delete(place);
  return left;
}

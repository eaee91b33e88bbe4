/** Whole numbers as ranges, ascending, each with its first and its last number; no two touch. */
export type Ranges = readonly (readonly [first: number, last: number])[];

/** The ranges of some numbers, in whatever order. */
export function rangesOf(numbers: Iterable<number>): Ranges {
  const ranges: [number, number][] = [];
  for (const number of [...numbers].sort((a, b) => a - b)) {
    const last = ranges.at(-1);
    if (last !== undefined && number <= last[1] + 1) last[1] = Math.max(last[1], number);
    else ranges.push([number, number]);
  }
  return ranges;
}

/** Whether a number is in one of the ranges. */
export function isWithin(ranges: Ranges, number: number): boolean {
  let low = 0;
  let high = ranges.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((ranges[middle]?.[1] ?? 0) < number) low = middle + 1;
    else high = middle;
  }
  const found = ranges[low];
  return found !== undefined && found[0] <= number;
}

/** The ranges with one more number, which is not below any of theirs. */
export function withNumber(ranges: Ranges, number: number): Ranges {
  const last = ranges.at(-1);
  if (last === undefined || number > last[1] + 1) return [...ranges, [number, number]];
  return [...ranges.slice(0, -1), [last[0], Math.max(last[1], number)]];
}

/** The ranges of all numbers that are in one of two. */
export function unionOf(some: Ranges, others: Ranges): Ranges {
  const ranges: [number, number][] = [];
  for (const [first, through] of [...some, ...others].sort((a, b) => a[0] - b[0])) {
    const last = ranges.at(-1);
    if (last !== undefined && first <= last[1] + 1) last[1] = Math.max(last[1], through);
    else ranges.push([first, through]);
  }
  return ranges;
}

/** The holes between ranges, from a first number to a last one. */
export function holesOf(ranges: Ranges, from: number, through: number): Ranges {
  const holes: [number, number][] = [];
  let next = from;
  for (const [first, last] of ranges) {
    if (first > next) holes.push([next, Math.min(through, first - 1)]);
    next = Math.max(next, last + 1);
  }
  if (next <= through) holes.push([next, through]);
  return holes.filter(([first, last]) => first <= last);
}

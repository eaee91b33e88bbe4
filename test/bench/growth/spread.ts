/** How a number of measured values are spread, in the unit of the values. */
export interface Spread {
  readonly count: number;
  readonly p50: number;
  readonly p95: number;
  readonly p99: number;
  readonly worst: number;
  readonly mean: number;
}

/** The spread of values; a quantile is the value at that rank, none is made between two. Throws if there are none. */
export function spreadOf(values: readonly number[]): Spread {
  const sorted = values.toSorted((a, b) => a - b);
  const at = (share: number): number => rounded(sorted[Math.min(sorted.length - 1, Math.floor(share * sorted.length))]);
  return {
    count: sorted.length,
    p50: at(0.5),
    p95: at(0.95),
    p99: at(0.99),
    worst: rounded(sorted.at(-1)),
    mean: rounded(sorted.reduce((sum, value) => sum + value, 0) / sorted.length),
  };
}

function rounded(value: number | undefined): number {
  if (value === undefined) throw new RangeError('there are no values');
  return Math.round(value * 100) / 100;
}

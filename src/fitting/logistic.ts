/** A logistic regression over raw values. */
export interface LogisticModel {
  readonly weights: readonly number[];
  readonly constant: number;
}

export interface LogisticRow {
  readonly values: readonly number[];
  readonly yes: boolean;
  readonly weight: number;
  /** What is known beforehand, in log odds, and not fitted; 0 if absent. */
  readonly offset?: number;
}

/** How strongly standardised weights are drawn to 0. */
const RIDGE = 1e-3;
const ROUNDS = 25;

/**
 * Fits by Newton's method with a small ridge on standardised values; the weights that come back are for raw ones. Many
 * values for few rows need a larger `ridge`.
 */
export function fitLogistic(rows: readonly LogisticRow[], ridge = RIDGE): LogisticModel {
  const width = rows[0]?.values.length ?? 0;
  const total = rows.reduce((sum, { weight }) => sum + weight, 0);
  const columns = Array.from({ length: width }, (_, at) => rows.map(({ values }) => values[at] ?? 0));
  const means = columns.map((column) => column.reduce((sum, value) => sum + value, 0) / rows.length);
  const spreads = columns.map((column, at) =>
    Math.max(1e-9, Math.sqrt(column.reduce((sum, value) => sum + (value - (means[at] ?? 0)) ** 2, 0) / rows.length)),
  );
  const inputs = rows.map(({ values }) => [
    ...values.map((value, at) => (value - (means[at] ?? 0)) / (spreads[at] ?? 1)),
    1,
  ]);
  let weights = new Array<number>(width + 1).fill(0);
  for (let round = 0; round < ROUNDS; round += 1) {
    const gradient = new Array<number>(width + 1).fill(0);
    const curvature = Array.from({ length: width + 1 }, () => new Array<number>(width + 1).fill(0));
    for (const [row, input] of inputs.entries()) {
      const { yes, weight, offset = 0 } = rows[row] ?? { yes: false, weight: 0 };
      const likely = 1 / (1 + Math.exp(-dot(weights, input) - offset));
      const slope = weight * likely * (1 - likely);
      for (const [i, a] of input.entries()) {
        gradient[i] = (gradient[i] ?? 0) + weight * (likely - (yes ? 1 : 0)) * a;
        const line = curvature[i];
        if (line === undefined) continue;
        for (const [j, b] of input.entries()) line[j] = (line[j] ?? 0) + slope * a * b;
      }
    }
    for (let at = 0; at <= width; at += 1) {
      if (at < width) gradient[at] = (gradient[at] ?? 0) + ridge * total * (weights[at] ?? 0);
      const line = curvature[at];
      if (line !== undefined) line[at] = (line[at] ?? 0) + ridge * total;
    }
    const step = solve(curvature, gradient);
    weights = weights.map((weight, at) => weight - (step[at] ?? 0));
  }
  const raw = weights.slice(0, width).map((weight, at) => weight / (spreads[at] ?? 1));
  return { weights: raw, constant: (weights[width] ?? 0) - dot(raw, means) };
}

/** The likelihood that a model gives to a row of values, from 0 to 1. */
export function likelihood({ weights, constant }: LogisticModel, values: readonly number[]): number {
  return 1 / (1 + Math.exp(-(dot(weights, values) + constant)));
}

function dot(a: readonly number[], b: readonly number[]): number {
  return a.reduce((sum, value, at) => sum + value * (b[at] ?? 0), 0);
}

/** Solves a system of linear equations by Gaussian elimination with pivoting. */
function solve(matrix: readonly (readonly number[])[], right: readonly number[]): readonly number[] {
  const rows = matrix.map((line, at) => [...line, right[at] ?? 0]);
  const size = rows.length;
  for (let column = 0; column < size; column += 1) {
    let pivot = column;
    for (let row = column + 1; row < size; row += 1) {
      if (Math.abs(rows[row]?.[column] ?? 0) > Math.abs(rows[pivot]?.[column] ?? 0)) pivot = row;
    }
    const line = rows[pivot] ?? [];
    rows[pivot] = rows[column] ?? [];
    rows[column] = line;
    for (let row = 0; row < size; row += 1) {
      if (row === column) continue;
      const factor = (rows[row]?.[column] ?? 0) / (line[column] ?? 1);
      rows[row] = (rows[row] ?? []).map((value, at) => value - factor * (line[at] ?? 0));
    }
  }
  return rows.map((row, at) => (row[size] ?? 0) / (row[at] ?? 1));
}

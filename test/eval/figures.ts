/** Measures of ranking and of decisions; all between 0 and 1. */

/** Normalised discounted cumulative gain of the first `depth`, with linear gains (Järvelin and Kekäläinen 2002). */
export function ndcg(ranked: readonly string[], grades: ReadonlyMap<string, number>, depth = 10): number {
  const gain = (list: readonly number[]): number =>
    list.slice(0, depth).reduce((sum, grade, rank) => sum + Math.max(0, grade) / Math.log2(rank + 2), 0);
  const ideal = gain([...grades.values()].sort((a, b) => b - a));
  return ideal === 0 ? 0 : gain(ranked.map((id) => grades.get(id) ?? 0)) / ideal;
}

/** Share of what is relevant that stands among the first `depth`. */
export function recall(ranked: readonly string[], grades: ReadonlyMap<string, number>, depth = 100): number {
  const relevant = [...grades].filter(([, grade]) => grade > 0).map(([id]) => id);
  const first = new Set(ranked.slice(0, depth));
  return relevant.length === 0 ? 0 : relevant.filter((id) => first.has(id)).length / relevant.length;
}

/** Mean over what is relevant of the precision at its place. */
export function averagePrecision(ranked: readonly string[], grades: ReadonlyMap<string, number>): number {
  const relevant = [...grades.values()].filter((grade) => grade > 0).length;
  let found = 0;
  let sum = 0;
  for (const [rank, id] of ranked.entries()) {
    if ((grades.get(id) ?? 0) <= 0) continue;
    found += 1;
    sum += found / (rank + 1);
  }
  return relevant === 0 ? 0 : sum / relevant;
}

/** Area under the curve: how often a score of `yes` is above one of `no`, ties counting half. */
export function areaUnderCurve(yes: readonly number[], no: readonly number[]): number {
  if (yes.length === 0 || no.length === 0) return 0;
  const all = [...yes.map((score) => ({ score, isYes: true })), ...no.map((score) => ({ score, isYes: false }))];
  all.sort((a, b) => a.score - b.score);
  let ranks = 0;
  for (let first = 0; first < all.length; ) {
    let last = first;
    while (last + 1 < all.length && all[last + 1]?.score === all[first]?.score) last += 1;
    for (let at = first; at <= last; at += 1) if (all[at]?.isYes === true) ranks += (first + last) / 2 + 1;
    first = last + 1;
  }
  return (ranks - (yes.length * (yes.length + 1)) / 2) / (yes.length * no.length);
}

/** Middle value, or any other quantile, of a list of numbers; 0 of an empty one. */
export function quantile(values: readonly number[], share: number): number {
  const sorted = [...values].sort((a, b) => a - b);
  return sorted[Math.min(sorted.length - 1, Math.floor(share * sorted.length))] ?? 0;
}

export function mean(values: readonly number[]): number {
  return values.length === 0 ? 0 : values.reduce((sum, value) => sum + value, 0) / values.length;
}

/** Rounded as figures are shown. */
export function rounded(value: number): number {
  return Number(value.toFixed(3));
}

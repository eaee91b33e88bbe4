/** Below this share of the passages, a language's small words may be content words of the others. */
const LEAST_SHARE = 0.1;

/** English, and every language of at least a tenth of the passages; `counts` says how many passages are of each. */
export function commonLanguages(counts: ReadonlyMap<string, number>): ReadonlySet<string> {
  const passages = counts.values().reduce((sum, count) => sum + count, 0);
  const common = [...counts].filter(([, count]) => count >= passages * LEAST_SHARE);
  return new Set([...common.map(([language]) => language), 'en']);
}

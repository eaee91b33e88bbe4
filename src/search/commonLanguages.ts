/** Below this share of the passages, a language's small words may be content words of the others. */
const LEAST_SHARE = 0.1;

/** English, and every language of at least a tenth of the passages; `languages` are those of the passages, one by one. */
export function commonLanguages(languages: readonly string[]): ReadonlySet<string> {
  const counts = new Map<string, number>();
  for (const language of languages) counts.set(language, (counts.get(language) ?? 0) + 1);
  const common = [...counts].filter(([, count]) => count >= languages.length * LEAST_SHARE);
  return new Set([...common.map(([language]) => language), 'en']);
}

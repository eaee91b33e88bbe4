import type { Language } from './language.ts';
import { LANGUAGES } from './list.ts';

/** Source of a pattern that matches nothing. */
const NOTHING = '$^';

/**
 * Source of a pattern for what all languages have of some kind: the words or patterns that `of` returns, as
 * alternatives in one group. It matches nothing if no language has any.
 */
export function alternatives(of: (language: Language) => string | Iterable<string> | undefined): string {
  const all = LANGUAGES.flatMap((language) => {
    const own = of(language) ?? [];
    return typeof own === 'string' ? [own] : [...own];
  });
  return `(?:${all.length === 0 ? NOTHING : all.join('|')})`;
}

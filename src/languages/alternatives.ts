import type { Language } from './language.ts';
import { LANGUAGES } from './list.ts';

/**
 * Source of a pattern that matches whatever any language has of some kind: the words or patterns that `of` gives, as
 * alternatives in one group.
 */
export function alternatives(of: (language: Language) => Iterable<string> | undefined): string {
  return `(?:${LANGUAGES.flatMap((language) => [...(of(language) ?? [])]).join('|')})`;
}

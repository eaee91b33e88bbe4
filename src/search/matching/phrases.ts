import { type Token, tokenizeForPhrases } from '../../text/tokens.ts';
import type { Highlight } from '../matchLabel.ts';
import type { WordExpansion } from './expansion.ts';

/**
 * Every place at which the words follow one another; anything but a word may come between. Case, diacritics and
 * apostrophes are ignored unless the query says `no:folded`.
 */
export function phrasesIn(expansions: readonly WordExpansion[], tokens: readonly Token[]): readonly Highlight[] {
  const wanted = tokenizeForPhrases(expansions.map((word) => word.surface).join(' '));
  const exactOnly = expansions.some((word) => word.exactOnly);
  const first = wanted[0];
  if (first === undefined) return [];
  const found: Highlight[] = [];
  for (let at = 0; at + wanted.length <= tokens.length; at += 1) {
    if (tokens[at]?.folded !== first.folded) continue;
    const stretch = tokens.slice(at, at + wanted.length);
    if (!stretch.every((token, index) => token.folded === wanted[index]?.folded)) continue;
    const exact = stretch.every((token, index) => token.surface === wanted[index]?.surface);
    if (exactOnly && !exact) continue;
    found.push({ start: tokens[at]?.start ?? 0, end: stretch.at(-1)?.end ?? 0, match: exact ? 'exact' : 'folded' });
  }
  return found;
}

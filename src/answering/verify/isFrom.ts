import { changes } from './changes.ts';
import type { Location } from './locate.ts';
import type { CheckedWord } from './wordsForVerifying.ts';

/** When words are taken for a changed form of others, with the reason for each number. */
const CHANGED = {
  /**
   * Least share of the pasted words that must be in one place, in order, for the text to be a changed form of it. Hardly more than
   * one changed word in three is still a changed quotation; with fewer words in common it is another statement.
   */
  leastMatched: 0.62,
  /** A text of fewer words than this is either there or not: with one word changed too little is left to know it by. */
  shortest: 4,
} as const;

/** Whether a pasted text can come from a place: it has its words, or is a changed form of them. */
export function isFrom(location: Location, pasted: readonly CheckedWord[]): boolean {
  const own = pasted.filter(({ editorial }) => !editorial).length;
  const real = changes(location, pasted).length;
  if (real === 0) return own > 0 && location.matched > 0;
  if (own > 1 && real <= 2 && isOfFewerWords(location, pasted)) return true;
  // All words in order, and one or two more between them.
  if (own >= CHANGED.shortest - 1 && real <= 2 && location.matched === own) return true;
  return own >= CHANGED.shortest && location.matched >= CHANGED.leastMatched * own;
}

/** Whether nothing but one number, or an editor's addition, is another: that is known by less. */
function isOfFewerWords(location: Location, pasted: readonly CheckedWord[]): boolean {
  return changes(location, pasted).every((step) => {
    const here = 'pasted' in step ? pasted[step.pasted] : undefined;
    const there = 'source' in step ? location.words[step.source] : undefined;
    if (step.kind === 'replaced' && /\p{N}/u.test(here?.key ?? '') && /\p{N}/u.test(there?.key ?? '')) return true;
    return [here, there].every((word) => word === undefined || word.editorial);
  });
}

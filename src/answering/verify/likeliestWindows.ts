import type { Window } from './window.ts';
import type { CheckedWord } from './wordsForVerifying.ts';

/** So many windows are aligned word by word. */
const ALIGNED = 6;

/** The windows that share most pairs of neighbouring words with a pasted text, those with most first. */
export function likeliestWindows(windows: readonly Window[], pasted: readonly CheckedWord[]): readonly Window[] {
  const sharedIn = sharedPairsWith(pasted);
  return windows
    .map((window) => ({ window, shared: sharedIn(window) }))
    .sort((a, b) => b.shared - a.shared)
    .slice(0, ALIGNED)
    .map(({ window }) => window);
}

/** Counts the different pairs that a window shares with a text. Words that the text does not have cost one look-up each. */
function sharedPairsWith(pasted: readonly CheckedWord[]): (window: Window) => number {
  const ids = new Map<string, number>();
  for (const { key } of pasted) if (!ids.has(key)) ids.set(key, ids.size);
  const idOf = (word: CheckedWord | undefined): number => (word === undefined ? -1 : (ids.get(word.key) ?? -1));
  const pairs = new Set(pasted.slice(1).map((word, at) => idOf(pasted[at]) * ids.size + idOf(word)));
  return ({ words, from, to }) => {
    const shared = new Set<number>();
    let before = -1;
    for (let at = from; at < to; at += 1) {
      const id = idOf(words[at]);
      const pair = before * ids.size + id;
      if (before >= 0 && id >= 0 && pairs.has(pair)) shared.add(pair);
      before = id;
    }
    return shared.size;
  };
}

import type { Meaning } from './meaning.ts';
import type { IndexedPassage, PassageIndex } from './passageIndex.ts';

/** A passage that is like a question in meaning, whatever its words. */
export interface RelatedPassage {
  /** Its place in the index. */
  readonly place: number;
  readonly indexed: IndexedPassage;
  /** Above 0; 1 where it means the very same. */
  readonly cosine: number;
}

/**
 * The `k` passages that are most like some folded words in meaning, best first, those that stand first in the dossier before
 * their equals; fewer where fewer are like them at all, none where no word vectors are at hand.
 */
export function relatedByMeaning(
  { index, meaning }: { readonly index: PassageIndex; readonly meaning?: Meaning },
  words: readonly string[],
  k: number,
): readonly RelatedPassage[] {
  if (meaning === undefined || k < 1) return [];
  const best: { place: number; cosine: number }[] = [];
  let least = 0;
  for (const [place, cosine] of meaning.likeness(words).entries()) {
    if (!(cosine > least)) continue;
    if (best.length === k) best.pop();
    let at = best.length;
    while (at > 0 && (best[at - 1]?.cosine ?? 0) < cosine) at -= 1;
    best.splice(at, 0, { place, cosine });
    if (best.length === k) least = best.at(-1)?.cosine ?? 0;
  }
  return best.flatMap(({ place, cosine }) => {
    const indexed = index.passages[place];
    return indexed === undefined ? [] : [{ place, indexed, cosine }];
  });
}

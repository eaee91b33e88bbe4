/** The rarest words find the places of a text: these many, since some may be what was changed. */
const MOST = 12;
/** A word that is as frequent as one in this share of the passages costs much to look up and tells little … */
const FREQUENT = 0.05;
/** … unless fewer than so many words are rarer. */
const FEWEST = 4;

/**
 * The words of a pasted text by which to find the passages that it can come from: the rarest that the dossier of so many
 * passages has, rarest first. `count` is how often the dossier has a word.
 */
export function tellingWords<Word extends { readonly count: number }>(
  words: readonly Word[],
  passages: number,
): readonly Word[] {
  return words
    .filter(({ count }) => count > 0)
    .toSorted((a, b) => a.count - b.count)
    .filter(({ count }, rank) => rank < FEWEST || (rank < MOST && count <= FREQUENT * passages));
}

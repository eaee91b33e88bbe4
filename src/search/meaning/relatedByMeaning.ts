import type { Slice } from '../../dossier/slice.ts';
import { slicesWithin } from '../../dossier/slicesWithin.ts';
import { sentencesOf } from '../../languages/sentences.ts';
import type { IndexedPassage } from '../indexedPassage.ts';
import type { PassageIndex } from '../passageIndex.ts';
import { alignmentWith, askedWords } from './kinship.ts';
import type { Meaning } from './meaning.ts';

/** A passage that is like a question in meaning, whatever its words. */
export interface RelatedPassage {
  /** Its place in the index. */
  readonly place: number;
  readonly indexed: IndexedPassage;
  /** Of the passage as a whole with the question; above 0, at most 1. */
  readonly cosine: number;
  /** How far its best sentence speaks of each word of the question, from 0 to 1. */
  readonly alignment: number;
  /** That sentence. */
  readonly sentence: Slice;
  /** What the order goes by: the cosine and, weighed, the alignment. */
  readonly score: number;
}

/** Whether one sentence speaks of what the question asks counts more than the passage as a whole. */
const ALIGNMENT = 2;
/** This many of the passages that are most alike as a whole are read sentence by sentence; more change nothing. */
const LOOKED_OVER = 100;

/**
 * The `k` passages that are most like some folded words in meaning, best first: fewer if fewer are like them at all,
 * none without word vectors.
 */
export function relatedByMeaning(
  { index, meaning }: { readonly index: PassageIndex; readonly meaning?: Meaning },
  words: readonly string[],
  k: number,
): readonly RelatedPassage[] {
  if (meaning === undefined || k < 1) return [];
  const alignmentOf = alignmentWith(askedWords(words, index, meaning.vectors), meaning.vectors);
  return highest(meaning.likeness(words), Math.max(k, LOOKED_OVER))
    .flatMap(([place, cosine]) => {
      const indexed = index.passages[place];
      if (indexed === undefined) return [];
      const { sentence, alignment } = bestSentence(indexed, index, alignmentOf);
      return [{ place, indexed, cosine, alignment, sentence, score: cosine + ALIGNMENT * alignment }];
    })
    .sort((a, b) => b.score - a.score || a.place - b.place)
    .slice(0, k);
}

function bestSentence(
  indexed: IndexedPassage,
  index: PassageIndex,
  alignmentOf: (words: Iterable<string>) => number,
): { readonly sentence: Slice; readonly alignment: number } {
  const { passage, document } = indexed;
  const { tokens } = index.wordsOf(indexed);
  let best = { sentence: { start: passage.start, end: passage.end }, alignment: 0 };
  for (const sentence of sentencesOf(document.standing, passage)) {
    const folded = slicesWithin(tokens, sentence).map((token) => token.folded);
    const alignment = alignmentOf(folded);
    if (alignment > best.alignment) best = { sentence, alignment };
  }
  return best;
}

/** Places and numbers of the `count` highest numbers above 0, the first of equals before the others. */
function highest(numbers: Float32Array, count: number): readonly (readonly [place: number, number: number])[] {
  const best: (readonly [number, number])[] = [];
  let least = 0;
  for (const [place, number] of numbers.entries()) {
    if (!(number > least)) continue;
    if (best.length === count) best.pop();
    let at = best.length;
    while (at > 0 && (best[at - 1]?.[1] ?? 0) < number) at -= 1;
    best.splice(at, 0, [place, number]);
    if (best.length === count) least = best.at(-1)?.[1] ?? 0;
  }
  return best;
}

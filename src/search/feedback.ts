import { stem } from '../language/stem.ts';
import { isStopWord } from '../language/stopWords.ts';
import { wordsOf } from './matching.ts';
import type { IndexedPassage, PassageIndex } from './passageIndex.ts';
import { RANKING } from './ranking.ts';

interface Found extends IndexedPassage {
  readonly score: number;
}

/**
 * Orders what was found anew by the words that the first passages share: pseudo-relevance feedback after Lavrenko and
 * Croft's relevance model (2001), with BM25's weights for words. It only reorders, so it costs no search. A query that
 * holds a rare word knows what it wants, and feedback would blur it: `specificity` is the inverse document
 * frequency of its rarest word, and the nearer that is to the highest possible, the less feedback counts.
 */
export function withFeedback<Hit extends Found>(
  hits: readonly Hit[],
  specificity: number,
  index: PassageIndex,
): readonly Hit[] {
  const { passages: few, terms: most, share, from, to } = RANKING.feedback;
  const count = index.passages.length;
  const blurs = (specificity / Math.log(1 + count) - from) / (to - from);
  const strength = share * Math.min(1, Math.max(0, 1 - blurs));
  const models = hits.slice(0, few);
  const best = hits[0]?.score ?? 0;
  if (strength === 0 || models.length < few || best <= 0) return hits;
  const rarities = new Map<string, number>();
  const rarityOf = (one: string): number => {
    let rarity = rarities.get(one);
    if (rarity === undefined) {
      const said = index.vocabulary.withStem(one).reduce((sum, form) => sum + form.count, 0);
      rarity = Math.log(1 + count / (said + 1));
      rarities.set(one, rarity);
    }
    return rarity;
  };
  const vectors = new Map(hits.map((hit) => [hit, weightsOf(hit)]));
  const model = new Map<string, number>();
  for (const hit of models) {
    for (const [one, weight] of vectors.get(hit) ?? []) {
      model.set(one, (model.get(one) ?? 0) + hit.score * weight * rarityOf(one));
    }
  }
  const chosen = [...model].sort((a, b) => b[1] - a[1]).slice(0, most);
  const likeness = hits.map((hit) => {
    const vector = vectors.get(hit);
    return chosen.reduce((sum, [one, weight]) => sum + weight * (vector?.get(one) ?? 0), 0);
  });
  const highest = Math.max(...likeness);
  if (highest === 0) return hits;
  return hits
    .map((hit, rank) => ({ ...hit, score: hit.score + (strength * best * (likeness[rank] ?? 0)) / highest }))
    .sort((a, b) => b.score - a.score);
}

/** BM25's weight of each stem of a passage, without rarity. */
function weightsOf(indexed: IndexedPassage): ReadonlyMap<string, number> {
  const { tokens, places } = wordsOf(indexed);
  const { k, b } = RANKING.bm25;
  const room = k * (1 - b + (b * tokens.length) / TYPICAL_LENGTH);
  const counts = new Map<string, number>();
  for (const [folded, list] of places) {
    if (folded.length < SHORTEST || isStopWord(folded, [indexed.language])) continue;
    const one = stem(folded, indexed.language);
    counts.set(one, (counts.get(one) ?? 0) + list.length);
  }
  return new Map([...counts].map(([one, frequency]) => [one, (frequency * (k + 1)) / (frequency + room)]));
}

/** Shorter words say nothing of a subject; in UTF-16 units. */
const SHORTEST = 2;
/** Words in a paragraph, stop words and all. */
const TYPICAL_LENGTH = 120;

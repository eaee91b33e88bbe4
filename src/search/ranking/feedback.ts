import { stem } from '../../languages/stem.ts';
import { isStopWord } from '../../languages/stopWords.ts';
import type { Engine } from '../engine.ts';
import type { IndexedPassage } from '../indexedPassage.ts';
import { RANKING_SETTINGS } from './settings.ts';

/**
 * Reorders passages by the words that the first of them share: pseudo-relevance feedback after Lavrenko and Croft's
 * relevance model (2001), with BM25's weights for words. It needs no second search. The first passage stays first: feedback
 * shows which passages belong to the same matter, not which one answers.
 */
export async function withFeedback<One extends { readonly hit: IndexedPassage; readonly score: number }>(
  ranked: readonly One[],
  engine: Engine,
): Promise<readonly One[]> {
  const { passages: few, terms: most, share } = RANKING_SETTINGS.feedback;
  const [first, ...others] = ranked;
  if (first === undefined || ranked.length < few || first.score <= 0) return ranked;
  const termOf = termsRemembered();
  const model = new Map<string, number>();
  for (const one of ranked.slice(0, few)) {
    for (const [term, weight] of weightsOf(one.hit, termOf)) {
      model.set(term, (model.get(term) ?? 0) + one.score * weight);
    }
  }
  const counts = await engine.count([...model.keys()]);
  const rarityOf = (which: number): number =>
    Math.log(1 + engine.collection.passages / ((counts[which]?.words ?? 0) + 1));
  // Squared: once for the word's weight in the passages learnt from, once for its weight in the passage scored.
  const weighed = [...model].map(([term, weight], which) => [term, weight * rarityOf(which) ** 2] as const);
  const chosen = weighed.toSorted((a, b) => b[1] - a[1]).slice(0, most);
  const isChosen = new Set(chosen.map(([term]) => term));
  const [ofFirst, ...ofOthers] = ranked.map(({ hit }) => {
    const weights = weightsOf(hit, (folded, language) => {
      const term = termOf(folded, language);
      return isChosen.has(term) ? term : '';
    });
    return chosen.reduce((sum, [term, weight]) => sum + weight * (weights.get(term) ?? 0), 0);
  });
  const highest = Math.max(ofFirst ?? 0, ...ofOthers);
  if (highest === 0) return ranked;
  const anew = others.map((one, at) => ({
    one,
    score: one.score + (share * first.score * (ofOthers[at] ?? 0)) / highest,
  }));
  anew.sort((a, b) => b.score - a.score);
  return [first, ...anew.map(({ one }) => one)];
}

/** The term of a folded word in a language: its stem, or nothing if it says nothing of a subject. */
type TermOf = (folded: string, language: string) => string;

/** Reads the term of each different word once: the passages of one matter share most of theirs. */
function termsRemembered(): TermOf {
  const known = new Map<string, Map<string, string>>();
  return (folded, language) => {
    let terms = known.get(language);
    if (terms === undefined) {
      terms = new Map();
      known.set(language, terms);
    }
    let term = terms.get(folded);
    if (term === undefined) {
      term = folded.length < SHORTEST || isStopWord(folded, [language]) ? '' : stem(folded, language);
      terms.set(folded, term);
    }
    return term;
  };
}

/** BM25's weight of each term of a passage, without rarity. */
function weightsOf(
  { language, words: { tokens, places } }: IndexedPassage,
  termOf: TermOf,
): ReadonlyMap<string, number> {
  const { k, b } = RANKING_SETTINGS.bm25;
  const room = k * (1 - b + (b * tokens.length) / TYPICAL_LENGTH);
  const counts = new Map<string, number>();
  for (const [folded, list] of places) {
    const term = termOf(folded, language);
    if (term !== '') counts.set(term, (counts.get(term) ?? 0) + list.length);
  }
  return new Map([...counts].map(([one, frequency]) => [one, (frequency * (k + 1)) / (frequency + room)]));
}

/** Shorter words say nothing of a subject; in UTF-16 units. */
const SHORTEST = 2;
/** Words in a paragraph, with stop words. */
const TYPICAL_LENGTH = 120;

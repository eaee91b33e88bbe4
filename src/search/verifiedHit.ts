import { overlaps, type Slice } from '../dossier/slice.ts';
import type { WantedClause } from './clauses/preparedQuery.ts';
import type { Hit } from './hit.ts';
import type { IndexedPassage } from './indexedPassage.ts';
import type { ExpandedClause } from './matching/expandedClause.ts';
import { highlightsOf, isMetAround, mergeHighlights } from './matching/highlights.ts';
import { closest, loosest } from './matching/labels.ts';
import { headWords } from './passageWords.ts';
import { isWhole } from './placedPassage.ts';
import { RANKING_SETTINGS } from './ranking/settings.ts';

/** A clause with its weight in the query: its emphasis times its inverse document frequency. */
export interface WeighedClause extends WantedClause {
  readonly weight: number;
}

/** What a passage is verified against. */
export interface Wanted {
  readonly wanted: readonly WeighedClause[];
  readonly unwanted: readonly ExpandedClause[];
  readonly mode: 'all' | 'any';
}

/** Where in a passage matches count. */
export interface MatchPlaces {
  /** Limits matches to some slices of the passage; undefined means anywhere. */
  readonly within: readonly Slice[] | undefined;
  /** Slices of it in which none counts. */
  readonly without: readonly Slice[];
}

/**
 * Looks at the passage's own characters: which words are where, and whether it meets the query at all; null if it does not.
 */
export function verifiedHit(
  indexed: IndexedPassage,
  score: number,
  { wanted, unwanted, mode }: Wanted,
  { within, without }: MatchPlaces,
): Hit | null {
  const { words } = indexed;
  if (unwanted.some((clause) => highlightsOf(clause, words).length > 0)) return null;
  const head = headWords(indexed);
  const found = wanted.map(({ clause, weight, isName }) => {
    const highlights = highlightsOf(clause, words, within).filter(
      (one) => !without.some((slice) => overlaps(slice, one)),
    );
    const isAround = highlights.length === 0 && within === undefined && isMetAround(clause, words);
    const isMet = highlights.length > 0 || isAround;
    const inHead = head === null ? [] : highlightsOf(clause, head);
    const asked = clause.alternatives.flatMap((alternative) => alternative.words.map(({ folded }) => folded));
    const label = closest(highlights.map(({ match }) => match));
    return { words: asked, highlights, inHead, isAround, weight, isName, isMet, label };
  });
  const isHere = found.some(({ highlights }) => highlights.length > 0);
  if (!isHere && !(isWhole(indexed) && found.some(({ isMet }) => isMet))) return null;
  if (mode === 'all' && !found.every(({ isMet }) => isMet)) return null;
  const all = wanted.reduce((sum, { weight }) => sum + weight, 0);
  const covered = found.reduce(
    (sum, { weight, label, inHead }) =>
      sum + weight * (label === null ? (inHead.length > 0 ? 1 : 0) : RANKING_SETTINGS.labels[label]),
    0,
  );
  const coverage = all === 0 ? 1 : covered / all;
  return {
    ...indexed,
    score:
      score *
      (mode === 'all' ? 1 - RANKING_SETTINGS.coverage + RANKING_SETTINGS.coverage * coverage : 1) *
      (indexed.passage.kind === 'heading' ? RANKING_SETTINGS.heading.asPassage : 1),
    highlights: mergeHighlights(found.flatMap(({ highlights }) => highlights)),
    byClause: found.map(({ words: asked, highlights, inHead, isAround, weight, isName }) => ({
      words: asked,
      highlights,
      inHead,
      isAround,
      weight,
      isName,
    })),
    match: loosest(found.map(({ label }) => label).filter((label) => label !== null)),
    coverage,
  };
}

import type { Slice } from '../dossier/slice.ts';
import { marksIn } from '../dossier/standingText.ts';
import { candidatesFor } from './candidates.ts';
import { isDecidedByStems, isSpeltOtherwise } from './clauses/certainty.ts';
import { preparedQuery } from './clauses/preparedQuery.ts';
import type { Hit } from './hit.ts';
import type { IndexedPassage } from './indexedPassage.ts';
import { missingWords } from './matching/expandedClause.ts';
import { documentsOf, type PassageIndex, passageAt } from './passageIndex.ts';
import { lacksDate } from './query/filters.ts';
import type { Query } from './query/query.ts';
import { withProximity } from './ranking/proximity.ts';
import { RANKING_SETTINGS } from './ranking/settings.ts';
import { verifiedHit } from './verifiedHit.ts';

export interface Retrieval {
  /** The best hits, at most `limit`. */
  readonly hits: readonly Hit[];
  /** If not every passage was looked at: those that come after the hits, by their stems alone. */
  readonly others: readonly { readonly indexed: IndexedPassage; readonly score: number }[];
  /** How many passages there are in all. */
  readonly total: number;
  /** Words, as typed, of which the dossier has no form at all. */
  readonly missing: readonly string[];
  /** The words that were looked for: the query without what carries no meaning. */
  readonly terms: readonly string[];
  /** How many documents a filter on dates left out because they have none. */
  readonly undated: number;
}

export interface RetrieveOptions {
  /** Whether a passage must meet every clause, or only some. */
  readonly mode: 'all' | 'any';
  readonly limit: number;
  /** Limits matches to slices of each passage, such as its quotations. */
  readonly within?: (indexed: IndexedPassage) => readonly Slice[];
  /** Looks at only these passages, but at every one of them, however many there are. */
  readonly among?: (indexed: IndexedPassage) => boolean;
  /** Whether struck words count too: they are found as words of the document, but are no part of what it says. */
  readonly struck?: boolean;
}

function struckIn({ document: { textMarks = [] }, passage }: IndexedPassage): readonly Slice[] {
  return marksIn(textMarks, 'struck', passage);
}

/**
 * Finds and ranks the passages for a query. The engine proposes the passages that hold its stems; ranking weighs those and
 * their neighbours by BM25F; the best are verified in the text and ranked again by how near their words are to one another.
 */
export function retrieve(query: Query, index: PassageIndex, options: RetrieveOptions): Retrieval {
  const { mode, within, struck = false } = options;
  const { clauses, wanted, unwanted } = preparedQuery(query, index);
  const isDecided = isDecidedByStems({ query, wanted, unwanted, within });
  const isExhaustive =
    options.among !== undefined || (mode === 'all' && !(isDecided && !wanted.some(isSpeltOtherwise)));
  const limit = isDecided && !isExhaustive ? RANKING_SETTINGS.proposals.limit : Number.POSITIVE_INFINITY;
  const candidates = candidatesFor({ wanted, mode, limit, filters: query.filters, among: options.among }, index);

  const hits: Hit[] = [];
  let looked = 0;
  for (const { place, score } of candidates.best) {
    if (!isExhaustive && hits.length >= RANKING_SETTINGS.rerank) break;
    looked += 1;
    const indexed = passageAt(index, place);
    const places = { within: within?.(indexed), without: struck ? [] : struckIn(indexed) };
    const hit = verifiedHit(indexed, index.wordsOf(indexed), score, { wanted, unwanted, mode }, places);
    if (hit !== null) hits.push(hit);
  }
  const reranked = hits.map((hit, rank) =>
    rank < RANKING_SETTINGS.rerank ? withProximity(hit, index.wordsOf(hit)) : hit,
  );
  reranked.sort((a, b) => b.score - a.score);
  const others = isExhaustive ? [] : candidates.best.slice(looked, looked + RANKING_SETTINGS.others);
  return {
    hits: reranked.slice(0, options.limit),
    others: others.map(({ place, score }) => ({ indexed: passageAt(index, place), score })),
    total: isExhaustive ? hits.length : candidates.total,
    missing: missingWords(clauses),
    terms: wanted.flatMap(({ clause }) => clause.alternatives.flatMap(({ item }) => item.words)),
    undated: documentsOf(index).filter((one) => lacksDate(one, query.filters)).length,
  };
}

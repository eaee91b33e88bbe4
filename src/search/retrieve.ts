import type { NumberedDocument } from '../dossier/dossier.ts';
import type { Slice } from '../dossier/slice.ts';
import { marksIn } from '../dossier/standingText.ts';
import { holdersOf, isDecidedByText, planOf, preparedQuery } from './clauses/preparedQuery.ts';
import type { Engine } from './engine.ts';
import type { Hit } from './hit.ts';
import type { IndexedPassage } from './indexedPassage.ts';
import { type ExpandedClause, missingWords } from './matching/expandedClause.ts';
import type { PlacedPassage } from './placedPassage.ts';
import { lacksDate, passesFilters } from './query/filters.ts';
import type { Filters, Query } from './query/query.ts';
import { inverseDocumentFrequency } from './ranking/bm25.ts';
import { withProximity } from './ranking/proximity.ts';
import { RANKING_SETTINGS } from './ranking/settings.ts';
import { verifiedHit } from './verifiedHit.ts';

/** What is searched: the engine, and the documents that its passages are of. */
export interface Searched {
  readonly engine: Engine;
  readonly dossier: { readonly documents: readonly NumberedDocument[] };
}

export interface Retrieval {
  /** The best hits, at most `limit`. */
  readonly hits: readonly Hit[];
  /** If not every passage was looked at: the places of those that come after the hits, by their words alone. */
  readonly others: readonly number[];
  /** How many passages there are in all. */
  readonly total: number;
  /** Words, as typed, of which the dossier has no form at all. */
  readonly missing: readonly string[];
  /** The words that were looked for: the query without what carries no meaning. */
  readonly terms: readonly string[];
  /** What of the query was not looked for or not looked at, because it would take too long. */
  readonly cut: Cut;
  /** How many documents a filter on dates left out because they have none. */
  readonly undated: number;
}

/** What was left out of a query that is dear. */
export interface Cut {
  /** How many passages were looked at of how many that may answer; null if all were. */
  readonly passages: { readonly lookedAt: number; readonly of: number } | null;
  /** Beginnings of words, as typed, of which only the commonest forms were looked for. */
  readonly beginnings: readonly { readonly word: string; readonly forms: number; readonly of: number }[];
}

export interface RetrieveOptions {
  /** Whether a passage must meet every clause, or only some. */
  readonly mode: 'all' | 'any';
  readonly limit: number;
  /** Limits matches to slices of each passage: those between quotation marks, or those of the speaker that the query names. */
  readonly within?: (placed: PlacedPassage) => readonly Slice[];
  /**
   * Whether all the passages are wanted that meet the query, each looked at: `most` at most `RANKING_SETTINGS.lookedAt`, or
   * however many there are, with rests in which others are served.
   */
  readonly every?: 'most' | 'all';
  /** Ids of the documents to look in; all of them if absent. */
  readonly documents?: ReadonlySet<string>;
  /** Whether struck words count too: they are found as words of the document, but are no part of what it says. */
  readonly struck?: boolean;
}

/** How many passages are fetched together while each is looked at. */
const FETCHED_TOGETHER = 128;

/**
 * Finds and ranks the passages for a query. The engine proposes the passages that hold its words, ranked by BM25F with
 * their neighbours; the best are verified in the text and ranked again by how near their words are to one another.
 */
export async function retrieve(query: Query, searched: Searched, options: RetrieveOptions): Promise<Retrieval> {
  const { engine, dossier } = searched;
  const { mode, within, struck = false } = options;
  const prepared = await preparedQuery(query, engine);
  const isExact = query.off.has('folded');
  const { inQuotes = false, speaker } = query.filters;
  const isQuoted = within !== undefined && (inQuotes || speaker !== undefined);
  // An engine may know what is between quotation marks, but not who says it.
  const isDecidable =
    !isExact && !isDecidedByText(prepared) && (within === undefined || (inQuotes && speaker === undefined));
  const found = await engine.find(planOf(prepared, mode), {
    limit: mostProposed(options, isDecidable),
    inQuotes: isQuoted,
    ...documentsFor(query.filters, options.documents, dossier.documents),
  });
  const isExhaustive = options.every !== undefined || (mode === 'all' && !(found.isDecided && isDecidable));
  const { passages } = engine.collection;
  const holders = holdersOf(prepared, found.holders);
  const wanted = prepared.wanted.map((one, which) => {
    const rarity = inverseDocumentFrequency(holders[which] ?? 0, passages);
    return { ...one, weight: one.emphasis * rarity };
  });
  const hits: Hit[] = [];
  let looked = 0;
  const most = isExhaustive && options.every !== 'all' ? RANKING_SETTINGS.lookedAt : Number.POSITIVE_INFINITY;
  const candidates = found.best.slice(0, most);
  while (looked < candidates.length && (isExhaustive || hits.length < RANKING_SETTINGS.rerank)) {
    const step = isExhaustive ? FETCHED_TOGETHER : RANKING_SETTINGS.rerank - hits.length;
    const batch = candidates.slice(looked, looked + step);
    looked += batch.length;
    if (options.every === 'all') await rest();
    const fetched = await engine.fetch(batch.map(({ place }) => place));
    for (const [at, indexed] of fetched.entries()) {
      const places = { within: within?.(indexed), without: struck ? [] : struckIn(indexed) };
      const hit = verifiedHit(indexed, batch[at]?.score ?? 0, { wanted, unwanted: prepared.unwanted, mode }, places);
      if (hit !== null) hits.push(hit);
    }
  }
  const reranked = hits.map((hit, rank) => (rank < RANKING_SETTINGS.rerank ? withProximity(hit) : hit));
  reranked.sort((a, b) => b.score - a.score);
  const others = isExhaustive ? [] : found.best.slice(looked, looked + RANKING_SETTINGS.others);
  return {
    hits: reranked.slice(0, options.limit),
    others: others.map(({ place }) => place),
    total: isExhaustive ? hits.length : found.total,
    missing: missingWords(prepared.clauses),
    terms: wanted.flatMap(({ clause }) =>
      clause.alternatives.flatMap(({ item }) => (item.kind === 'joined' ? [] : item.words)),
    ),
    cut: {
      passages:
        isExhaustive && candidates.length === most && most < found.total ? { lookedAt: most, of: found.total } : null,
      beginnings: prepared.clauses.flatMap(cutBeginnings),
    },
    undated: countUndated(query.filters, dossier.documents),
  };
}

/** How many passages the engine proposes: no more than are looked at, if all of those are. */
function mostProposed({ every, mode }: RetrieveOptions, isDecidable: boolean): number {
  if (every === 'all') return Number.POSITIVE_INFINITY;
  if (every === 'most') return RANKING_SETTINGS.lookedAt;
  if (isDecidable) return RANKING_SETTINGS.proposals.limit;
  return mode === 'all' ? RANKING_SETTINGS.lookedAt : Number.POSITIVE_INFINITY;
}

/** Lets others be served between two pieces of work. */
function rest(): Promise<void> {
  return new Promise((resolve) => setImmediate(resolve));
}

function cutBeginnings({ alternatives }: ExpandedClause): Cut['beginnings'] {
  return alternatives.flatMap(({ words }) =>
    words.flatMap(({ surface, labels, leftOut }) =>
      leftOut === 0 ? [] : [{ word: surface, forms: labels.size, of: labels.size + leftOut }],
    ),
  );
}

/** The documents in which the filters let look; nothing if these are all. */
function documentsFor(
  filters: Filters,
  among: ReadonlySet<string> | undefined,
  documents: readonly NumberedDocument[],
): { readonly documents?: ReadonlySet<string> } {
  if (!limitsDocuments(filters)) return among === undefined ? {} : { documents: among };
  const passing = documents.filter((one) => among?.has(one.id) !== false && passesFilters(one, filters));
  return passing.length === documents.length ? {} : { documents: new Set(passing.map(({ id }) => id)) };
}

function limitsDocuments({ document, source, after, before }: Filters): boolean {
  return [document, source, after, before].some((one) => one !== undefined);
}

function countUndated(filters: Filters, documents: readonly NumberedDocument[]): number {
  if (filters.after === undefined && filters.before === undefined) return 0;
  return documents.filter((one) => lacksDate(one, filters)).length;
}

function struckIn({ document: { textMarks = [] }, passage }: IndexedPassage): readonly Slice[] {
  return marksIn(textMarks, 'struck', passage);
}

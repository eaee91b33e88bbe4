import type { WeighedClause } from './clauses/weighedClause.ts';
import type { Plan } from './engine.ts';
import type { IndexedPassage } from './indexedPassage.ts';
import { documentsOf, type PassageIndex } from './passageIndex.ts';
import { passesFilters } from './query/filters.ts';
import type { Filters } from './query/query.ts';
import { PassageScores } from './ranking/passageScores.ts';

/** What passages are looked for. */
export interface CandidateRequest {
  readonly wanted: readonly WeighedClause[];
  readonly mode: 'all' | 'any';
  /** The most passages that the engine proposes. */
  readonly limit: number;
  readonly filters: Filters;
  readonly among: ((indexed: IndexedPassage) => boolean) | undefined;
}

export interface Candidates {
  /** Places of passages, best first by BM25F and neighbours. */
  readonly best: readonly { readonly place: number; readonly score: number }[];
  /** How many passages hold the stems, whatever `limit` is. */
  readonly total: number;
}

/** The passages that an engine proposes for a query, with the passages before and after each, weighed and in order. */
export function candidatesFor(request: CandidateRequest, index: PassageIndex): Candidates {
  const { wanted, mode, limit } = request;
  const plan: Plan = { kind: mode, of: wanted.map((one) => one.plan) };
  // Stems do not decide whether a phrase is in the text, so such passages are kept until they are verified.
  const inText = !wanted.some(({ clause }) => clause.alternatives.some(({ item }) => item.kind === 'phrase'));
  const proposed = index.find(plan, { limit, inText, ...limitsOf(request, index) });
  const scores = new PassageScores(wanted, mode, index);
  const isCut = proposed.total > proposed.places.length;
  const neighbours = isCut ? proposed.places.flatMap((place) => scores.neighboursOf(place)) : [];
  const best = [...new Set([...proposed.places, ...neighbours])]
    .flatMap((place) => {
      const score = scores.withNeighbours(place);
      return score === null ? [] : [{ place, score }];
    })
    .sort((a, b) => b.score - a.score || a.place - b.place);
  return { best, total: isCut ? proposed.total : best.length };
}

/** The filters as sets of documents and places; a document that passes them does so with all its passages. */
function limitsOf(
  { filters, among }: CandidateRequest,
  index: PassageIndex,
): { readonly documents?: ReadonlySet<string>; readonly places?: ReadonlySet<number> } {
  const all = documentsOf(index);
  const allowed = all.filter((document) => passesFilters(document, filters));
  const places = among && index.passages.flatMap((indexed, place) => (among(indexed) ? [place] : []));
  return {
    ...(allowed.length === all.length ? {} : { documents: new Set(allowed.map(({ id }) => id)) }),
    ...(places === undefined ? {} : { places: new Set(places) }),
  };
}

import { type ExpandedClause, expandClause } from '../matching/expandedClause.ts';
import type { PassageIndex } from '../passageIndex.ts';
import type { Query } from '../query/query.ts';
import { meaningfulClauses } from './meaningfulClauses.ts';
import { repeatedClauses } from './repeatedClauses.ts';
import { type WeighedClause, weighedClause } from './weighedClause.ts';

/** A query made ready for one index. */
export interface PreparedQuery {
  readonly query: Query;
  /** All its clauses that carry meaning, in order. */
  readonly clauses: readonly ExpandedClause[];
  /** Those to look for, each once. */
  readonly wanted: readonly WeighedClause[];
  /** Those to exclude. */
  readonly unwanted: readonly ExpandedClause[];
}

/** Expands and weighs the clauses of a query. */
export function preparedQuery(query: Query, index: PassageIndex): PreparedQuery {
  const meaningful = meaningfulClauses(query.clauses, index.commonLanguages);
  const clauses = meaningful.map((clause) => expandClause(clause, query.off, index));
  const wanted = repeatedClauses(clauses.filter(({ negated }) => !negated)).map((one) => weighedClause(one, index));
  return { query, clauses, wanted, unwanted: clauses.filter(({ negated }) => negated) };
}

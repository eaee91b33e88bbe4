import { isName } from '../../finding/names/wordCases.ts';
import type { Engine, Plan } from '../engine.ts';
import { type ExpandedClause, expandClauses } from '../matching/expandedClause.ts';
import type { Query } from '../query/query.ts';
import { RANKING_SETTINGS } from '../ranking/settings.ts';
import { RANKING_WEIGHTS } from '../ranking/weights.ts';
import { furtherForms } from './furtherForms.ts';
import { meaningfulClauses } from './meaningfulClauses.ts';
import { plannedClause } from './plannedClause.ts';
import { repeatedClauses } from './repeatedClauses.ts';

/** A clause to look for. */
export interface WantedClause {
  readonly clause: ExpandedClause;
  /** What repetition in the query and being a name multiply its weight by. */
  readonly emphasis: number;
  /** Whether it is a name, as the dossier writes it. */
  readonly isName: boolean;
}

/** A query made ready for one dossier. */
export interface PreparedQuery {
  readonly query: Query;
  /** All its clauses that carry meaning, in order. */
  readonly clauses: readonly ExpandedClause[];
  /** Those to look for, each once. */
  readonly wanted: readonly WantedClause[];
  /** Those to exclude. */
  readonly unwanted: readonly ExpandedClause[];
}

/** Expands the clauses of a query, which takes one call of the engine. */
export async function preparedQuery(query: Query, engine: Engine): Promise<PreparedQuery> {
  const meaningful = meaningfulClauses(query.clauses, engine.collection.commonLanguages);
  const further = furtherForms(query.clauses, engine.collection.languages);
  const clauses = await expandClauses(meaningful, query.off, engine, further);
  const wanted = repeatedClauses(clauses.filter(({ negated }) => !negated)).map(({ clause, count }): WantedClause => {
    const isNamed = isNameClause(clause);
    const emphasis = count ** RANKING_SETTINGS.repetition * (isNamed ? RANKING_WEIGHTS.names : 1);
    return { clause, emphasis, isName: isNamed };
  });
  return { query, clauses, wanted, unwanted: clauses.filter(({ negated }) => negated) };
}

/** What an engine looks for. Clauses to exclude are left out if `no:folded` limits them to exact characters. */
export function planOf({ query, wanted, unwanted }: PreparedQuery, mode: Plan['mode']): Plan {
  return {
    mode,
    clauses: wanted.map(({ clause, emphasis }) => plannedClause(clause, emphasis)),
    without: query.off.has('folded') ? [] : unwanted.map((clause) => plannedClause(clause, 1)),
  };
}

/** Whether a clause looks for a word that the dossier writes as a name, or that it lacks and the asker writes as one. */
function isNameClause({ alternatives }: ExpandedClause): boolean {
  return alternatives.some(({ words }) =>
    words.some(({ surface, likeliest }) =>
      likeliest === undefined ? /^\p{Lu}/u.test(surface) : likeliest.capitalised > 0 && isName(likeliest),
    ),
  );
}

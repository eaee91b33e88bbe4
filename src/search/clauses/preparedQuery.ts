import { isName } from '../../finding/names/wordCases.ts';
import type { Engine, Plan, PlannedClause } from '../engine.ts';
import { type ExpandedClause, expandClauses } from '../matching/expandedClause.ts';
import { holdsGroup } from '../query/group.ts';
import type { Query } from '../query/query.ts';
import { RANKING_SETTINGS } from '../ranking/settings.ts';
import { RANKING_WEIGHTS } from '../ranking/weights.ts';
import { furtherForms } from './furtherForms.ts';
import { loweredClause } from './loweredClause.ts';
import { meaningfulClauses } from './meaningfulClauses.ts';
import { plannedClauses } from './plannedClauses.ts';
import { repeatedClauses } from './repeatedClauses.ts';

/** A clause to look for. */
export interface WantedClause {
  readonly clause: ExpandedClause;
  /** What repetition in the query and being a name multiply its weight by. */
  readonly emphasis: number;
  /** Whether it is a name, as the dossier writes it. */
  readonly isName: boolean;
  /** What an engine looks for in its place. */
  readonly planned: readonly PlannedClause[];
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
  const { languages, commonLanguages } = engine.collection;
  const lowered = query.clauses.map((clause) => loweredClause(clause, languages));
  const meaningful = meaningfulClauses(lowered, commonLanguages);
  const further = furtherForms(lowered, languages);
  const clauses = await expandClauses(meaningful, query.off, engine, further);
  const wanted = repeatedClauses(clauses.filter(({ negated }) => !negated)).map(({ clause, count }): WantedClause => {
    const isNamed = isNameClause(clause);
    const emphasis = count ** RANKING_SETTINGS.repetition * (isNamed ? RANKING_WEIGHTS.names : 1);
    return { clause, emphasis, isName: isNamed, planned: plannedClauses(clause, emphasis) };
  });
  return { query, clauses, wanted, unwanted: clauses.filter(({ negated }) => negated) };
}

/**
 * What an engine looks for. Clauses to exclude are left out if `no:folded` limits them to exact characters, or if words must be
 * near to one another, of which an engine knows nothing.
 */
export function planOf({ query, wanted, unwanted }: PreparedQuery, mode: Plan['mode']): Plan {
  const literal = unwanted.filter((clause) => !holdsNearness([clause]));
  return {
    mode,
    clauses: wanted.flatMap(({ planned }) => planned),
    without: query.off.has('folded') ? [] : literal.flatMap((clause) => plannedClauses(clause, 1)),
  };
}

/** Whether only the text decides if a passage meets a query, because words must be near to one another. */
export function isDecidedByText({ wanted, unwanted }: PreparedQuery): boolean {
  return holdsNearness([...wanted.map(({ clause }) => clause), ...unwanted]);
}

/** How many passages hold each clause that is wanted, from how many hold what the engine was asked for in its place. */
export function holdersOf({ wanted }: PreparedQuery, found: readonly number[]): readonly number[] {
  let at = 0;
  return wanted.map(({ planned }) => {
    const own = found.slice(at, at + planned.length);
    at += planned.length;
    return Math.min(...own);
  });
}

function holdsNearness(clauses: readonly ExpandedClause[]): boolean {
  return holdsGroup(clauses.map(({ alternatives }) => ({ alternatives: alternatives.map(({ item }) => item) })));
}

/** Whether a clause looks for a word that the dossier writes as a name, or that it lacks and the asker writes as one. */
function isNameClause({ alternatives }: ExpandedClause): boolean {
  return alternatives.some(({ words }) =>
    words.some(({ surface, likeliest }) =>
      likeliest === undefined ? /^\p{Lu}/u.test(surface) : likeliest.capitalised > 0 && isName(likeliest),
    ),
  );
}

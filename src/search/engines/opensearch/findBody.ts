import type { FindOptions, Plan } from '../../engine.ts';
import { RANKING_SETTINGS } from '../../ranking/settings.ts';
import { allOf, anyOf, frequencyOf, heldBy, metBy, type Query } from './clauseQueries.ts';
import { FIELDS } from './passageIndex.ts';

/** BM25's weight of a frequency, for one clause; what it needs to know is sent with it. */
const WEIGHT = `double f = _score.doubleValue(); return params.weight * f * (params.k + 1) / (f + params.k * (1 - params.b + params.b * (params.average == 0 ? 1 : doc['${FIELDS.length}'].value / params.average)));`;

/** What a search is asked with beside its plan. */
export interface Weighing {
  /** The weight of each clause: its emphasis times its inverse document frequency. */
  readonly weights: readonly number[];
  /** The average length of a passage. */
  readonly averageLength: number;
  /** Which passages there are. */
  readonly visible: Query;
}

/** The passages that meet a plan, scored by BM25F. `documents` are the first places of those to look in. */
export function metQuery(
  plan: Plan,
  { inQuotes = false, documents }: Pick<FindOptions, 'inQuotes'> & { readonly documents?: readonly number[] },
  weighing: Weighing,
): Query {
  const { mode, clauses, without } = plan;
  const met = clauses.map((clause) => metBy(clause, inQuotes ? 'in quotes' : 'anywhere'));
  const inText = anyOf([
    { term: { [FIELDS.whole]: true } },
    ...clauses.map((clause) => metBy(clause, inQuotes ? 'in quotes' : 'in text')),
  ]);
  const filters = [
    weighing.visible,
    mode === 'all' ? allOf(met) : anyOf(met),
    inText,
    ...(documents === undefined ? [] : [{ terms: { [FIELDS.document]: documents } }]),
  ];
  return scored(
    plan,
    filters,
    without.map((clause) => metBy(clause, 'in text')),
    weighing,
  );
}

/** The passages that hold a plan's stems, in whatever forms, as far as `filters` let them. They count as neighbours of those that meet it. */
export function heldQuery(
  plan: Plan,
  { filter = [], mustNot = [] }: { readonly filter?: readonly Query[]; readonly mustNot?: readonly Query[] },
  weighing: Weighing,
): Query {
  const { mode, clauses } = plan;
  const held = clauses.map((clause) => heldBy(clause, 'anywhere'));
  const inText = anyOf([{ term: { [FIELDS.whole]: true } }, ...clauses.map((clause) => heldBy(clause, 'in text'))]);
  return scored(
    plan,
    [...filter, weighing.visible, mode === 'all' ? allOf(held) : anyOf(held), inText],
    mustNot,
    weighing,
  );
}

function scored(
  { clauses }: Plan,
  filter: readonly Query[],
  mustNot: readonly Query[],
  { weights, averageLength }: Weighing,
): Query {
  const { k, b } = RANKING_SETTINGS.bm25;
  const should = clauses.flatMap((clause, which) => {
    const query = frequencyOf(clause);
    const params = { k, b, average: averageLength, weight: weights[which] ?? 0 };
    return query === null ? [] : [{ script_score: { query, script: { source: WEIGHT, params } } }];
  });
  return { bool: { filter, must_not: mustNot, should } };
}

import { isName } from '../../finding/names/wordCases.ts';
import type { Plan } from '../engine.ts';
import type { ExpandedClause } from '../matching/expandedClause.ts';
import type { PassageIndex } from '../passageIndex.ts';
import { inverseDocumentFrequency } from '../ranking/bm25.ts';
import { RANKING_SETTINGS } from '../ranking/settings.ts';
import { RANKING_WEIGHTS } from '../ranking/weights.ts';
import { clausePlan } from './clausePlan.ts';
import { clausePosting } from './clausePosting.ts';
import type { RepeatedClause } from './repeatedClauses.ts';

/** A clause of a query with what it is worth. */
export interface WeighedClause {
  readonly clause: ExpandedClause;
  readonly plan: Plan;
  /** Inverse document frequency. */
  readonly rarity: number;
  /** What repetition in the query and being a name multiply it by. */
  readonly emphasis: number;
  /** Both together. */
  readonly weight: number;
  /** Whether it is a name, as the dossier writes it. */
  readonly isName: boolean;
}

export function weighedClause({ clause, count }: RepeatedClause, index: PassageIndex): WeighedClause {
  const named = isNameClause(clause, index);
  const emphasis = count ** RANKING_SETTINGS.repetition * (named ? RANKING_WEIGHTS.names : 1);
  const plan = clausePlan(clause, emphasis);
  const rarity = inverseDocumentFrequency(holdersOf(clause, plan, index), index.passages.length);
  return { clause, plan, rarity, emphasis, weight: emphasis * rarity, isName: named };
}

/** How many passages hold a clause; one that holds less than a whole word of it counts for that part. */
function holdersOf(clause: ExpandedClause, plan: Plan, index: PassageIndex): number {
  const [stem] = clause.alternatives.flatMap(({ words }) => words.flatMap(({ stems }) => [...stems]));
  if (plan.kind === 'any' && plan.of.length === 1 && stem !== undefined && RANKING_SETTINGS.labels[stem[1]] === 1) {
    return index.holders(stem[0]);
  }
  let holders = 0;
  for (const place of index.find(plan, { limit: Number.POSITIVE_INFINITY, inText: false }).places) {
    holders += Math.min(1, clausePosting(clause, place, index)?.frequency ?? 0);
  }
  return holders;
}

/** Whether a clause looks for a word that the dossier writes as a name, or that it lacks and the asker writes as one. */
function isNameClause({ alternatives }: ExpandedClause, { vocabulary }: PassageIndex): boolean {
  return alternatives.some(({ words }) =>
    words.some(({ folded, surface }) => {
      const form = vocabulary.form(folded) ?? vocabulary.nameVariants(folded)[0];
      return form === undefined ? /^\p{Lu}/u.test(surface) : form.capitalised > 0 && isName(form);
    }),
  );
}

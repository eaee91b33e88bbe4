import type { PlannedClause } from '../../engine.ts';
import { clausePosting } from './clausePosting.ts';
import type { CollectionStatistics } from './statistics.ts';
import type { StemIndex } from './stemIndex.ts';
import { stemPlanOf } from './stemPlan.ts';

/** How many passages hold a clause; one that holds less than a whole word of it counts for that part. */
export function holdersOf(clause: PlannedClause, index: StemIndex, statistics: CollectionStatistics): number {
  const plan = stemPlanOf(clause);
  const [stem] = clause.alternatives.flatMap(({ words }) => words.flatMap(({ stems }) => [...stems]));
  if (plan.kind === 'any' && plan.of.length === 1 && stem?.[1] === 1) return statistics.holders(stem[0]);
  let holders = 0;
  for (const place of index.find(plan, { limit: Number.POSITIVE_INFINITY, inText: false }).places) {
    holders += Math.min(1, clausePosting(clause, place, statistics)?.frequency ?? 0);
  }
  return holders;
}

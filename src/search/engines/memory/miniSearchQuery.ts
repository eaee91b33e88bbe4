import MiniSearch, { type Query, type SearchResult } from 'minisearch';
import type { StemPlan } from './stemPlan.ts';

/** A plan as MiniSearch combines queries. */
export function miniSearchQuery(plan: StemPlan): Query {
  if (plan.kind === 'stem') return plan.stem;
  if (plan.kind === 'every') return MiniSearch.wildcard;
  return { combineWith: plan.kind === 'all' ? 'AND' : 'OR', queries: plan.of.map(miniSearchQuery) };
}

/** What each stem of a plan counts in MiniSearch's ranking: for a stem that occurs twice, the sum. */
export function boostsOf(plan: StemPlan, boosts = new Map<string, number>()): ReadonlyMap<string, number> {
  if (plan.kind === 'stem') boosts.set(plan.stem, (boosts.get(plan.stem) ?? 0) + plan.boost);
  if (plan.kind === 'all' || plan.kind === 'any') for (const part of plan.of) boostsOf(part, boosts);
  return boosts;
}

/** Whether any of the stems that a result matched is in its text, not only in headings or title. */
export function isMatchedInText({ match }: SearchResult): boolean {
  return Object.values(match).some((fields) => fields.includes('text'));
}

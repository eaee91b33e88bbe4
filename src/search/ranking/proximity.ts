import { partitionPoint } from '../../dossier/partitionPoint.ts';
import type { Hit } from '../hit.ts';
import { RANKING_WEIGHTS } from './weights.ts';

/** How near one another the words of a query are in a passage. */
export interface Nearness {
  /**
   * From 0 to 1: how short the shortest stretch is that holds a word of each clause met, times the share of clauses met; 1 if
   * all clauses are met in as many words.
   */
  readonly closeness: number;
  /** Adjacent words in the order of the query, as a share of its clauses. */
  readonly adjacent: number;
}

/** The nearness of a hit's words. */
export function nearness({ byClause, words }: Hit): Nearness {
  const { tokens } = words;
  const places = byClause.map(({ highlights }) =>
    highlights
      .map(({ start }) => ({ start, place: partitionPoint(tokens, (token) => token.start < start) }))
      .filter(({ start, place }) => tokens[place]?.start === start)
      .map(({ place }) => place),
  );
  const met = places.filter((list) => list.length > 0);
  if (met.length < 2) return { closeness: 0, adjacent: 0 };
  const pairs = places
    .slice(1)
    .filter((list, which) => list.some((place) => places[which]?.includes(place - 1))).length;
  const stretch = Math.max(met.length, shortestStretch(met));
  return { closeness: met.length ** 2 / stretch / byClause.length, adjacent: pairs / byClause.length };
}

/** The hit with its score raised by what the nearness of its words is worth. */
export function withProximity(hit: Hit): Hit {
  if (hit.byClause.length < 2) return hit;
  const { closeness, adjacent } = nearness(hit);
  const bonus = RANKING_WEIGHTS.proximity * closeness + RANKING_WEIGHTS.adjacency * adjacent;
  return { ...hit, score: hit.score * (1 + bonus) };
}

/** Length in words of the shortest stretch that holds one place of each list. */
function shortestStretch(lists: readonly (readonly number[])[]): number {
  const events = lists
    .flatMap((list, which) => list.map((place) => ({ place, which })))
    .sort((a, b) => a.place - b.place);
  const last = new Map<number, number>();
  let shortest = Number.POSITIVE_INFINITY;
  for (const { place, which } of events) {
    last.set(which, place);
    if (last.size === lists.length) shortest = Math.min(shortest, place - Math.min(...last.values()) + 1);
  }
  return shortest;
}

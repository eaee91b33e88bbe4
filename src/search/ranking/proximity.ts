import type { Hit } from '../hit.ts';
import type { PassageWords } from '../passageWords.ts';
import { RANKING } from './ranking.ts';

/**
 * The score of a hit with what it is worth that its words are near one another: the shortest stretch that holds a word of each
 * clause met, and pairs of adjacent words in the order of the query. `words` are those of the passage.
 */
export function withProximity(hit: Hit, words: PassageWords): Hit {
  const wanted = hit.byClause.length;
  if (wanted < 2) return hit;
  const placeAt = new Map(words.tokens.map(({ start }, place) => [start, place]));
  const places = hit.byClause.map(({ highlights }) =>
    highlights.map(({ start }) => placeAt.get(start)).filter((place) => place !== undefined),
  );
  const met = places.filter((list) => list.length > 0);
  if (met.length < 2) return hit;
  const closeness = met.length / Math.max(met.length, shortestStretch(met));
  const pairs = places
    .slice(1)
    .filter((list, which) => list.some((place) => places[which]?.includes(place - 1))).length;
  const bonus = (RANKING.proximity * closeness * met.length) / wanted + (RANKING.adjacency * pairs) / wanted;
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

import type { AlikeArrival, Arrivals, Original } from '../../keeping/arrivals.ts';
import type { Watch } from '../../keeping/watches.ts';
import type { OpenDossier } from '../../openDossier.ts';
import type { Hit } from '../../search/hit.ts';
import type { Query } from '../../search/query/query.ts';
import { saysNothing } from './saysNothing.ts';
import { matchesAmong, passagesAt, readWatchQuery } from './watchQuery.ts';

/**
 * What has come for a watch since it looked last, up to and with reading `until`: passages that match, that say something, and
 * whose words the dossier did not have before in any typography. Words that came in several places are news in the first of them.
 */
export async function newsFor(
  { query: typed, dossier, checked }: Pick<Watch, 'query' | 'dossier' | 'checked'>,
  until: number,
  open: OpenDossier,
  arrivals: Arrivals,
): Promise<readonly AlikeArrival[]> {
  const arrived = new Map(arrivals.passages(dossier, checked, until).map((one) => [keyOf(one), one]));
  if (arrived.size === 0) return [];
  const query = readWatchQuery(typed);
  const hits = await matchesAmong(query, open, passagesAt(new Set(arrived.keys())));
  const told = new Set<string>();
  const news: AlikeArrival[] = [];
  for (const hit of hits) {
    const arrival = arrived.get(keyOf(hit.passage));
    if (arrival === undefined || told.has(arrival.likeness) || saysNothing(hit, hits)) continue;
    const originals = arrivals.originals(dossier, arrival.likeness, checked);
    if (await wasFound(originals, query, open)) continue;
    told.add(arrival.likeness);
    news.push(arrival);
  }
  return news;
}

/**
 * Whether a watch could have found the words where they were before. A filter, such as one for a source, may have kept it from
 * that; of a passage that is gone that cannot be told any more, and what was there once is not new.
 */
async function wasFound(originals: readonly Original[], query: Query, open: OpenDossier): Promise<boolean> {
  if (originals.length === 0) return false;
  if (Object.keys(query.filters).length === 0 || originals.some(({ isThere }) => !isThere)) return true;
  const places = passagesAt(new Set(originals.map(keyOf)));
  const found: readonly Hit[] = await matchesAmong(query, open, places);
  return found.length > 0;
}

function keyOf({ document, number }: { readonly document: string; readonly number: number }): string {
  return `${document}:${number}`;
}

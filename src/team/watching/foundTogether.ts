import type { SearchHit } from '../../answer/hit.ts';
import { hitOf } from '../../answering/result.ts';
import { citationOf } from '../../dossier/passage.ts';
import { overlaps } from '../../dossier/slice.ts';
import type { Watch, WatchMatch, WatchStore } from '../../keeping/watches.ts';
import type { OpenDossier } from '../../openDossier.ts';
import type { Hit } from '../../search/hit.ts';
import { hitsOf } from './hitsOf.ts';

/** What a watch has found that the dossier still has. */
export interface FoundByWatch {
  readonly watch: Watch;
  readonly hits: readonly Hit[];
}

/** A passage with the numbers of the watches that found it. */
export type FoundTogether = SearchHit & { readonly by: readonly number[] };

/** Matches of several watches, watch by watch in the order in which they found something, without what has gone again. */
export async function foundByWatches(
  matches: readonly WatchMatch[],
  open: OpenDossier,
  watches: WatchStore,
): Promise<readonly FoundByWatch[]> {
  const found: FoundByWatch[] = [];
  for (const id of new Set(matches.map(({ watch }) => watch))) {
    const watch = watches.byId(id);
    if (watch === undefined) continue;
    const own = matches.filter((one) => one.watch === id);
    const hits = await hitsOf(watch, own, open);
    if (hits.length > 0) found.push({ watch, hits });
  }
  return found;
}

/** Each passage once, with what of it matched and the numbers of all watches that found it. */
export function foundTogether(found: readonly FoundByWatch[]): readonly FoundTogether[] {
  const together = new Map<string, FoundTogether>();
  for (const { watch, hits } of found) {
    for (const hit of hits) {
      const citation = citationOf(hit.passage);
      const known = together.get(citation);
      const one = hitOf(hit);
      together.set(
        citation,
        known === undefined
          ? { ...one, by: [watch.number] }
          : { ...known, highlights: bothOf(known.highlights, one.highlights), by: [...known.by, watch.number] },
      );
    }
  }
  return [...together.values()];
}

/** The highlights of one watch and those of another one that are beside them, in the order of the text. */
function bothOf(one: SearchHit['highlights'], other: SearchHit['highlights']): SearchHit['highlights'] {
  const beside = other.filter(({ words }) => one.every((known) => !overlaps(known.words, words)));
  return [...one, ...beside].toSorted((a, b) => a.words.start - b.words.start);
}

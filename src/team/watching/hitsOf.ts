import type { Watch } from '../../keeping/watches.ts';
import type { OpenDossier } from '../../openDossier.ts';
import type { Hit } from '../../search/hit.ts';
import { matchesAmong, passagesAt, readWatchQuery } from './watchQuery.ts';

/** The matches of a watch that are still in the dossier and still match, with the words that match. */
export async function hitsOf(
  watch: Pick<Watch, 'query'>,
  matches: readonly { readonly document: string; readonly number: number }[],
  open: OpenDossier,
): Promise<readonly Hit[]> {
  const wanted = new Set(matches.map(({ document, number }) => `${document}:${number}`));
  return matchesAmong(readWatchQuery(watch.query), open, passagesAt(wanted));
}

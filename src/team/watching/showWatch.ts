import { emptyBase, hitOf } from '../../answering/result.ts';
import type { OpenDossier } from '../../openDossier.ts';
import type { Hit } from '../../search/hit.ts';
import { printQuery } from '../../search/query/query.ts';
import { wording } from '../../wording/catalogue.ts';
import { checkIsChannel } from '../posting.ts';
import type { Team } from '../team.ts';
import { hitsOf } from './hitsOf.ts';
import type { WatchAnswer } from './watchAnswer.ts';
import { watchNamed } from './watchNamed.ts';
import { readWatchQuery } from './watchQuery.ts';

/** Most passages that one answer lists. */
const MOST_SHOWN = 100;
/** Most documents whose passages are counted by name. */
const MOST_COUNTED = 8;

/**
 * What a watch has found, or what one of its posts listed: the passages as they are now, with the words that match. Throws
 * {@link UserError} if the channel has no watch of this number.
 */
export async function showWatch(
  number: number,
  post: number | undefined,
  open: OpenDossier,
  team: Team,
): Promise<WatchAnswer> {
  checkIsChannel(team);
  const watch = watchNamed(number, open, team);
  const query = readWatchQuery(watch.query);
  const matches = team.store.watches.matches(watch.id, post);
  const hits = await hitsOf(watch, matches, open);
  const documents = new Set(hits.map(({ document }) => document.id)).size;
  const gone = matches.length - hits.length;
  return {
    command: 'watch',
    form: 'found',
    heading: wording.watches.found(
      number,
      { passages: hits.length, documents, areNew: post !== undefined },
      watch.query,
    ),
    ...emptyBase(open, query.filters),
    readAs: printQuery(query),
    hits: hits.slice(0, MOST_SHOWN).map(hitOf),
    total: hits.length,
    notes: [
      ...(hits.length > 1 && documents > 1 ? [countsOf(hits)] : []),
      ...(hits.length > MOST_SHOWN ? [wording.watches.someListed(MOST_SHOWN)] : []),
      ...(gone > 0 ? [goneNote(gone)] : []),
      ...(matches.length === 0 ? [wording.watches.nothingNew] : []),
    ],
  };
}

function countsOf(hits: readonly Hit[]): string {
  const counts = new Map<string, number>();
  for (const { document } of hits) counts.set(document.metadata.title, (counts.get(document.metadata.title) ?? 0) + 1);
  const listed = [...counts].slice(0, MOST_COUNTED);
  return wording.watches.byDocument(listed, counts.size - listed.length);
}

function goneNote(gone: number): string {
  return wording.watches.gone(gone);
}

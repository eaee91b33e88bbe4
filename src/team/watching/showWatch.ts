import { emptyBase, hitOf } from '../../answering/result.ts';
import type { OpenDossier } from '../../openDossier.ts';
import type { Hit } from '../../search/hit.ts';
import { printQuery } from '../../search/query/query.ts';
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
export function showWatch(number: number, post: number | undefined, open: OpenDossier, team: Team): WatchAnswer {
  checkIsChannel(team);
  const watch = watchNamed(number, open, team);
  const query = readWatchQuery(watch.query);
  const matches = team.store.watches.matches(watch.id, post);
  const hits = hitsOf(watch, matches, open);
  const documents = new Set(hits.map(({ document }) => document.id)).size;
  const gone = matches.length - hits.length;
  const where = documents > 1 ? ` in ${documents} documents` : '';
  const found = `${hits.length} ${post === undefined ? '' : 'new '}${hits.length === 1 ? 'passage' : 'passages'}${where}`;
  return {
    command: 'watch',
    form: 'found',
    heading: `Watch ${number}, ${found}: ${watch.query}`,
    ...emptyBase(open, query.filters),
    readAs: printQuery(query),
    hits: hits.slice(0, MOST_SHOWN).map(hitOf),
    total: hits.length,
    notes: [
      ...(hits.length > 1 && documents > 1 ? [countsOf(hits)] : []),
      ...(hits.length > MOST_SHOWN ? [`The first ${MOST_SHOWN} are listed; /search finds the others.`] : []),
      ...(gone > 0 ? [goneNote(gone)] : []),
      ...(matches.length === 0 ? ['It has found nothing new yet.'] : []),
    ],
  };
}

function countsOf(hits: readonly Hit[]): string {
  const counts = new Map<string, number>();
  for (const { document } of hits) counts.set(document.metadata.title, (counts.get(document.metadata.title) ?? 0) + 1);
  const listed = [...counts].slice(0, MOST_COUNTED).map(([title, count]) => `${title}: ${count}`);
  const others = counts.size - listed.length;
  return `By document: ${listed.join('; ')}${others > 0 ? `; and ${others} more documents` : ''}.`;
}

function goneNote(gone: number): string {
  return gone === 1
    ? 'One passage that it found does not stand in the dossier any more, or reads otherwise now.'
    : `${gone} passages that it found do not stand in the dossier any more, or read otherwise now.`;
}

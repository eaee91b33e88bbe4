import { emptyBase } from '../../answering/result.ts';
import type { Change } from '../../answering/sources/citeAnswer.ts';
import { citationOf } from '../../dossier/passage.ts';
import type { WatchMatch } from '../../keeping/watches.ts';
import type { OpenDossier } from '../../openDossier.ts';
import { printQuery } from '../../search/query/printQuery.ts';
import { wording } from '../../wording/catalogue.ts';
import { changeOf } from '../digests/changesOfCited.ts';
import { checkIsChannel } from '../posting.ts';
import type { Team } from '../team.ts';
import { type FoundTogether, foundByWatches, foundTogether } from './foundTogether.ts';
import type { WatchAnswer } from './watchAnswer.ts';
import { watchNamed } from './watchNamed.ts';
import { readWatchQuery } from './watchQuery.ts';

/** Most passages that one answer lists. */
const MOST_SHOWN = 100;
/** Most documents whose passages are counted by name. */
const MOST_COUNTED = 8;

/**
 * What a watch has found, or what a post of it and other watches listed: the passages as they are now, with the words that match
 * and the words whose place they took. Throws {@link UserError} if the channel has no watch of this number.
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
  const matches = matchesShown(watch.id, post, open, team);
  const watches = await foundByWatches(matches, open, team.store.watches);
  const hits = foundTogether(watches);
  const shown = hits.slice(0, MOST_SHOWN);
  const documents = new Set(hits.map(({ passage }) => passage.document)).size;
  const gone = new Set(matches.map(citationOf)).size - hits.length;
  const counts = { passages: hits.length, documents };
  return {
    command: 'watch',
    form: 'found',
    heading:
      watches.length > 1
        ? wording.watches.foundTogether(
            watches.map((one) => one.watch.number),
            counts,
          )
        : wording.watches.found(number, { ...counts, areNew: post !== undefined }, watch.query),
    ...emptyBase(open, query.filters),
    readAs: watches.length > 1 ? '' : printQuery(query),
    watches: watches.map((one) => ({
      number: one.watch.number,
      query: one.watch.query,
      found: one.hits.length,
    })),
    hits: shown,
    changes: shown.flatMap(({ passage }) => changesInto(passage, open, team)),
    total: hits.length,
    notes: [
      ...(hits.length > 1 && documents > 1 ? [countsOf(hits, open)] : []),
      ...(hits.length > MOST_SHOWN ? [wording.watches.someListed(MOST_SHOWN)] : []),
      ...(gone > 0 ? [goneNote(gone)] : []),
      ...(matches.length === 0 ? [wording.watches.nothingNew] : []),
    ],
  };
}

/** What a watch has found, or all that a post in which it has a part listed. */
function matchesShown(
  watch: number,
  post: number | undefined,
  { dossier }: OpenDossier,
  { store: { watches }, channel }: Team,
): readonly WatchMatch[] {
  if (post === undefined) return watches.matches(watch);
  const all = watches.matchesOfPost(channel, dossier.name, post);
  return all.some((match) => match.watch === watch) ? all : [];
}

/** The change of which a passage came out; none if it is new altogether. */
function changesInto(
  { document, start }: FoundTogether['passage'],
  open: OpenDossier,
  { store: { arrivals } }: Team,
): readonly Change[] {
  const passage = open.dossier.passageAround({ document, start, end: start + 1 });
  const earlier = passage === undefined ? undefined : arrivals.predecessor(open.dossier.name, passage);
  if (earlier === undefined) return [];
  const change = changeOf(citationOf({ document, number: earlier }), open);
  return change?.now?.document === document && change.now.start === start ? [change] : [];
}

function countsOf(hits: readonly FoundTogether[], { dossier }: OpenDossier): string {
  const counts = new Map<string, number>();
  for (const { passage } of hits) {
    const title = dossier.document(passage.document)?.metadata.title ?? passage.document;
    counts.set(title, (counts.get(title) ?? 0) + 1);
  }
  const listed = [...counts].slice(0, MOST_COUNTED);
  return wording.watches.byDocument(listed, counts.size - listed.length);
}

function goneNote(gone: number): string {
  return wording.watches.gone(gone);
}

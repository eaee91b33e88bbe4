import type { Watch } from '../../keeping/watches.ts';
import { hitsOf } from '../watching/hitsOf.ts';
import { matchesAmong, passagesAt, readWatchQuery } from '../watching/watchQuery.ts';
import type { AnnouncementContext } from './announcementContext.ts';
import { isTimeToTry, pauseAfter } from './backOff.ts';

/** Has each watch look through the passages that have come since it looked last, and records what it finds. Does not post. */
export async function findNews(context: AnnouncementContext): Promise<void> {
  const { watches, arrivals } = context.store;
  for (const watch of watches.all()) {
    const open = context.dossiers().get(watch.dossier);
    if (open === undefined) continue;
    // The reading of the dossier in memory, and not the last one in the database, so that no passage is missed.
    const until = open.reading ?? 0;
    if (until <= watch.checked) continue;
    const fresh = new Set(arrivals.passages(watch.dossier, watch.checked, until).map(keyOf));
    const hits = fresh.size === 0 ? [] : await matchesAmong(readWatchQuery(watch.query), open, passagesAt(fresh));
    const found = watches.recordMatches(
      watch.id,
      until,
      hits.map(({ passage: { document, number, hash } }) => ({ document, number, hash })),
    );
    if (found > 0)
      context.log.info({ watch: watch.id, channel: watch.channel, found }, 'a watch has found new passages');
    // Many watches on a large dossier take long: requests are served in between.
    await new Promise((resolve) => setImmediate(resolve));
  }
}

/** Posts what each watch has found and not posted yet, one message for each watch, if it is time to try. */
export async function postNews(context: AnnouncementContext): Promise<void> {
  for (const watch of context.store.watches.all()) {
    if (!isTimeToTry(watch.nextTry, context.now())) continue;
    await postNewsOf(context, watch);
  }
}

async function postNewsOf(
  { store: { watches }, dossiers, messenger, now, log }: AnnouncementContext,
  watch: Watch,
): Promise<void> {
  const open = dossiers().get(watch.dossier);
  const { waiting } = watches.counts(watch.id);
  if (waiting === 0 || open === undefined) return;
  const post = watches.nextPost(watch.id);
  if (post === undefined) return;
  const about = { watch: watch.id, channel: watch.channel };
  if ((await hitsOf(watch, watches.matches(watch.id, post.id), open)).length === 0) {
    log.info(about, 'what a watch had found was gone again before it was posted');
    watches.markPosted(post, '');
    return;
  }
  const { guild, channel, user, dossier, number } = watch;
  const outcome = await messenger.post({
    guild,
    channel,
    user,
    dossier,
    command: 'watch show',
    options: { number, post: post.id },
    nonce: post.nonce,
    triedSince: post.wasTried ? post.created : null,
  });
  if (outcome.kind === 'posted') {
    watches.markPosted(post, outcome.message);
    log.info({ ...about, message: outcome.message }, 'a watch has posted');
    return;
  }
  const nextTry = now() + pauseAfter(watch.attempts + 1);
  watches.markFailed(post, outcome.reason, nextTry, outcome.kind === 'refused');
  log.warn({ ...about, reason: outcome.reason, attempts: watch.attempts + 1 }, 'a watch could not post; tried again');
}

function keyOf({ document, number }: { readonly document: string; readonly number: number }): string {
  return `${document}:${number}`;
}

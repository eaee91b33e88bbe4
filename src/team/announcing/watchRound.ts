import type { Found, Watch } from '../../keeping/watches.ts';
import { foundByWatches } from '../watching/foundTogether.ts';
import { newsFor } from '../watching/newsFor.ts';
import type { AnnouncementContext } from './announcementContext.ts';
import { isTimeToTry, pauseAfter } from './backOff.ts';
import { inTurn, type Turn } from './inTurn.ts';
import { notHereYet } from './notHereYet.ts';

/**
 * Has each watch look through the passages that have come since it looked last, and records what it finds: what the watches of a
 * channel find together, so that one message can have it. Does not post.
 */
export async function findNews(context: AnnouncementContext): Promise<void> {
  const { watches, arrivals } = context.store;
  for (const { channel, dossier, watches: all } of placesOf(watches.all())) {
    const open = context.dossiers().get(dossier);
    if (open === undefined) continue;
    // The reading of the dossier in memory, and not the last one in the database, so that no passage is missed.
    const read = open.reading ?? 0;
    const since = Math.min(read, ...all.map(({ checked }) => checked));
    const until = Math.min(read, (notHereYet(context, open, since) ?? Number.POSITIVE_INFINITY) - 1);
    const found: Found[] = [];
    for (const watch of all.filter(({ checked }) => checked < until)) {
      found.push({ watch: watch.id, until, matches: await newsFor(watch, until, open, arrivals) });
      // Many watches on a large dossier take long: requests are served in between.
      await new Promise((resolve) => setImmediate(resolve));
    }
    if (found.length === 0) continue;
    const recorded = watches.recordMatches(found);
    const finders = found.filter(({ matches }) => matches.length > 0).map(({ watch }) => watch);
    if (recorded > 0)
      context.log.info({ watches: finders, channel, found: recorded }, 'watches have found new passages');
  }
}

/** Posts what the watches of each channel have found on a dossier and not posted yet, in one message, if it is time to try. */
export async function postNews(context: AnnouncementContext): Promise<void> {
  for (const place of placesOf(context.store.watches.all())) {
    const waiting = place.watches.filter(({ id }) => context.store.watches.counts(id).waiting > 0);
    const isTime = waiting.every(({ nextTry }) => isTimeToTry(nextTry, context.now()));
    if (waiting.length === 0 || !isTime) continue;
    const job = `watch:${place.channel}:${place.dossier}`;
    await inTurn(context, job, (turn) => postNewsOf(context, { ...place, watches: waiting }, turn));
  }
}

/** The watches of one channel on one dossier, in the order of their numbers. */
interface Place {
  readonly channel: string;
  readonly dossier: string;
  readonly watches: readonly Watch[];
}

function placesOf(watches: readonly Watch[]): readonly Place[] {
  const places = Map.groupBy(watches, ({ channel, dossier }) => JSON.stringify([channel, dossier]));
  return [...places.values()].flatMap((together) => {
    const [first] = together;
    return first === undefined ? [] : [{ channel: first.channel, dossier: first.dossier, watches: together }];
  });
}

async function postNewsOf(
  context: AnnouncementContext,
  { channel, dossier, watches: waiting }: Place,
  { until, isMine }: Turn,
): Promise<void> {
  const { dossiers, messenger, now, log } = context;
  const { watches } = context.store;
  const open = dossiers().get(dossier);
  if (open === undefined) return;
  // Of several bots, one that has read it says it.
  if (notHereYet(context, open, 0) !== undefined) return;
  const post = watches.nextPost(channel, dossier);
  const first = post === undefined ? undefined : watches.byId(post.watch);
  if (post === undefined || first === undefined) return;
  const about = { watches: waiting.map(({ id }) => id), channel };
  const matches = watches.matchesOfPost(channel, dossier, post.id);
  if ((await foundByWatches(matches, open, watches)).length === 0) {
    log.info(about, 'what watches had found was gone again before it was posted');
    watches.markPosted(post, '', isMine);
    return;
  }
  const outcome = await messenger.post({
    guild: first.guild,
    channel,
    user: first.user,
    dossier,
    command: 'watch show',
    options: { number: first.number, post: post.id },
    nonce: post.nonce,
    triedSince: post.wasTried ? post.created : null,
    until,
  });
  if (outcome.kind === 'posted') {
    watches.markPosted(post, outcome.message, isMine);
    log.info({ ...about, message: outcome.message }, 'watches have posted');
    return;
  }
  const failures = 1 + Math.max(...waiting.map(({ attempts }) => attempts));
  const isSure = outcome.kind === 'refused';
  const failure = { fault: outcome.reason, nextTry: now() + pauseAfter(failures), isSure };
  watches.markFailed(post, failure, isMine);
  log.warn({ ...about, reason: outcome.reason, attempts: failures }, 'watches could not post; tried again');
}

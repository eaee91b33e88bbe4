import type { TeamStore } from '../../keeping/teamStore.ts';
import type { Watch } from '../../keeping/watches.ts';
import type { OpenDossier } from '../../openDossier.ts';
import { hitsOf } from '../watching/watches.ts';
import { matchesAmong, readWatchQuery } from '../watching/watchQuery.ts';
import { pauseAfter } from './backOff.ts';
import type { Messenger } from './messenger.ts';

/** What a round works with. */
export interface Desk {
  readonly store: TeamStore;
  readonly dossiers: () => ReadonlyMap<string, OpenDossier>;
  readonly messenger: Messenger;
  /** Milliseconds. */
  readonly now: () => number;
  readonly log: {
    info(about: object, message: string): void;
    warn(about: object, message: string): void;
    error(about: object, message: string): void;
  };
}

/** Looks for each watch at what has come since the last look, and records what it finds; posts nothing. */
export async function findNews(desk: Desk): Promise<void> {
  const { watches, arrivals } = desk.store;
  for (const watch of watches.all()) {
    const open = desk.dossiers().get(watch.dossier);
    if (open === undefined) continue;
    // Not what the database knows of by now, but what the dossier in memory holds: nothing is passed over.
    const until = open.reading ?? 0;
    if (until <= watch.checked) continue;
    const fresh = new Set(arrivals.passages(watch.dossier, watch.checked, until).map(keyOf));
    const hits =
      fresh.size === 0
        ? []
        : matchesAmong(readWatchQuery(watch.query), open, (document, number) => fresh.has(keyOf({ document, number })));
    const found = watches.recordMatches(
      watch.id,
      until,
      hits.map(({ passage: { document, number, hash } }) => ({ document, number, hash })),
    );
    if (found > 0) desk.log.info({ watch: watch.id, channel: watch.channel, found }, 'a watch has found new passages');
    // Many watches on a large dossier take a while: those who ask something come between.
    await new Promise((resolve) => setImmediate(resolve));
  }
}

/** Posts what each watch has found and not told yet, one message a watch, where it is time to try. */
export async function postNews(desk: Desk): Promise<void> {
  for (const watch of desk.store.watches.all()) {
    if (watch.nextTry > desk.now()) continue;
    await postNewsOf(desk, watch);
  }
}

async function postNewsOf({ store: { watches }, dossiers, messenger, now, log }: Desk, watch: Watch): Promise<void> {
  const open = dossiers().get(watch.dossier);
  const { waiting } = watches.counts(watch.id);
  if (waiting === 0 || open === undefined) return;
  const post = watches.nextPost(watch.id);
  if (post === undefined) return;
  const about = { watch: watch.id, channel: watch.channel };
  if (hitsOf(watch, watches.matches(watch.id, post.id), open).length === 0) {
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

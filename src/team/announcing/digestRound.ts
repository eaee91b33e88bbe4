import type { Digest, Schedule } from '../../keeping/schedules.ts';
import type { OpenDossier } from '../../openDossier.ts';
import { changesOfCited, isEmptyDigest } from '../digests/digest.ts';
import { dueTimes } from '../digests/dueTimes.ts';
import { pauseAfter } from './backOff.ts';
import type { Desk } from './watchRound.ts';

/** Posts once more the digests of which nobody knows whether they have arrived, where it is time to try. */
export async function digestsOpen(desk: Desk): Promise<void> {
  const { schedules } = desk.store;
  for (const schedule of schedules.all()) {
    const digest = schedules.openDigest(schedule.id);
    if (digest !== undefined && schedule.nextTry <= desk.now()) await postDigest(desk, schedule, digest, true);
  }
}

/**
 * Makes and posts the digests that have come due: one for a schedule, however many of its times have passed since the last round, and
 * none where there is nothing to tell.
 */
export async function digestsDue(desk: Desk): Promise<void> {
  const { store, dossiers, now, log } = desk;
  const { schedules } = store;
  for (const schedule of schedules.all()) {
    const open = dossiers().get(schedule.dossier);
    if (open === undefined || schedule.nextTry > now() || schedules.openDigest(schedule.id) !== undefined) continue;
    const times = dueTimes(schedule, schedule.due, now());
    const due = times.at(-1);
    if (due === undefined) continue;
    const about = { schedule: schedule.id, channel: schedule.channel };
    const contents = {
      readings: [schedule.reading, Math.max(schedule.reading, open.reading ?? 0)],
      matches: [schedule.match, Math.max(schedule.match, store.watches.lastMatch())],
      changes: newChanges(store, schedule, open),
    } satisfies Parameters<typeof schedules.makeDigest>[1]['contents'];
    if (isEmptyDigest(schedule, contents, open, store)) {
      schedules.pass(schedule, due);
      log.info(about, 'a digest was due and had nothing to tell');
      continue;
    }
    const digest = schedules.makeDigest(schedule, { due, missed: times.length - 1, contents });
    if (digest !== undefined) await postDigest(desk, schedule, digest, false);
  }
}

async function postDigest(desk: Desk, schedule: Schedule, digest: Digest, wasTried: boolean): Promise<void> {
  const { store, messenger, now, log } = desk;
  const { guild, channel, user, dossier, number } = schedule;
  const about = { schedule: schedule.id, channel };
  const outcome = await messenger.post({
    guild,
    channel,
    user,
    dossier,
    command: 'digest show',
    options: { number, digest: digest.number },
    nonce: digest.nonce,
  });
  if (outcome.kind === 'posted') {
    store.schedules.markPosted(digest, outcome.message);
    log.info({ ...about, message: outcome.message, missed: digest.missed }, 'a digest was posted');
    return;
  }
  const nextTry = now() + pauseAfter(schedule.attempts + 1);
  store.schedules.markFailed(digest, outcome.reason, nextTry, outcome.kind === 'refused' && !wasTried);
  log.warn({ ...about, reason: outcome.reason }, 'a digest could not be posted; tried again');
}

/** Changes of what is cited or pinned in the channel that its digests have not told. */
function newChanges(store: Desk['store'], schedule: Schedule, open: OpenDossier) {
  const told = new Set(store.schedules.toldChanges(schedule.id).map(keyOf));
  return changesOfCited(store, schedule, open).filter((change) => !told.has(keyOf(change)));
}

function keyOf({ citation, standing }: { readonly citation: string; readonly standing: string }): string {
  return `${citation} ${standing}`;
}

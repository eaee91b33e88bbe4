import type { Digest, Schedule } from '../../keeping/schedules.ts';
import { isEmptyDigest } from '../digests/digest.ts';
import { dueTimes } from '../digests/dueTimes.ts';
import { newContents } from '../digests/newContents.ts';
import type { AnnouncementContext } from './announcementContext.ts';
import { isTimeToTry, pauseAfter } from './backOff.ts';

/** A due time that was seen to and is further ahead than this shows that the clock was set back; in milliseconds. */
const CLOCKS_APART = 5 * 60 * 1000;

/** Posts once more the digests that may not have arrived, if it is time to try again. */
export async function postOpenDigests(context: AnnouncementContext): Promise<void> {
  const { schedules } = context.store;
  for (const schedule of schedules.all()) {
    const digest = schedules.openDigest(schedule.id);
    if (digest !== undefined && isTimeToTry(schedule.nextTry, context.now()))
      await postDigest(context, schedule, digest, true);
  }
}

/**
 * Makes and posts the digests that are due: one for each schedule, however many of its times have passed since the last round, and
 * none if there is nothing new.
 */
export async function postDueDigests(context: AnnouncementContext): Promise<void> {
  const { store, dossiers, now, log } = context;
  const { schedules } = store;
  for (const schedule of schedules.all()) {
    const open = dossiers().get(schedule.dossier);
    const waits = !isTimeToTry(schedule.nextTry, now()) || schedules.openDigest(schedule.id) !== undefined;
    if (open === undefined || waits) continue;
    if (schedule.due > now() + CLOCKS_APART) {
      schedules.rewind(schedule, now());
      log.warn(
        { schedule: schedule.id, channel: schedule.channel },
        'the clock was set back; digests come by it from now on',
      );
      continue;
    }
    const times = dueTimes(schedule, schedule.due, now());
    const due = times.at(-1);
    if (due === undefined) continue;
    const about = { schedule: schedule.id, channel: schedule.channel };
    const contents = newContents(schedule, open, store);
    if (await isEmptyDigest(schedule, contents, open, store)) {
      schedules.pass(schedule, due);
      log.info(about, 'a digest was due and there was nothing new');
      continue;
    }
    const digest = schedules.makeDigest(schedule, { due, missed: times.length - 1, contents });
    if (digest !== undefined) await postDigest(context, schedule, digest, false);
  }
}

async function postDigest(
  context: AnnouncementContext,
  schedule: Schedule,
  digest: Digest,
  wasTried: boolean,
): Promise<void> {
  const { store, messenger, now, log } = context;
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
    triedSince: wasTried ? digest.created : null,
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

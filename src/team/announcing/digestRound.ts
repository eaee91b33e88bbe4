import type { Digest, Schedule } from '../../keeping/schedules.ts';
import { isEmptyDigest } from '../digests/digest.ts';
import { dueTimes } from '../digests/dueTimes.ts';
import { newContents } from '../digests/newContents.ts';
import type { AnnouncementContext } from './announcementContext.ts';
import { isTimeToTry, pauseAfter } from './backOff.ts';
import { inTurn, type Turn } from './inTurn.ts';
import { notHereYet } from './notHereYet.ts';

/** A due time that was seen to and is further ahead than this shows that the clock was set back; in milliseconds. */
const CLOCKS_APART = 5 * 60 * 1000;

/** Posts once more the digests that may not have arrived, if it is time to try again. */
export async function postOpenDigests(context: AnnouncementContext): Promise<void> {
  const { schedules } = context.store;
  for (const schedule of schedules.all()) {
    if (schedules.openDigest(schedule.id) === undefined || !isTimeToTry(schedule.nextTry, context.now())) continue;
    await inTurn(context, jobOf(schedule), async (turn) => {
      // Another bot may have posted it just before.
      const digest = schedules.openDigest(schedule.id);
      if (digest !== undefined) await postDigest(context, schedule, digest, { turn, wasTried: true });
    });
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
    // Of several bots, one that has read everything makes it.
    if (notHereYet(context, open, schedule.reading) !== undefined) continue;
    const contents = newContents(schedule, open, store);
    if (await isEmptyDigest(schedule, contents, open, store)) {
      schedules.pass(schedule, due);
      log.info(about, 'a digest was due and there was nothing new');
      continue;
    }
    await inTurn(context, jobOf(schedule), async (turn) => {
      const digest = schedules.makeDigest(schedule, { due, missed: times.length - 1, contents });
      if (digest !== undefined) await postDigest(context, schedule, digest, { turn, wasTried: false });
    });
  }
}

/** Posting for one schedule, as a job that one bot has at a time. */
function jobOf({ id }: Schedule): string {
  return `digest:${id}`;
}

async function postDigest(
  context: AnnouncementContext,
  schedule: Schedule,
  digest: Digest,
  { turn: { until, isMine }, wasTried }: { readonly turn: Turn; readonly wasTried: boolean },
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
    until,
  });
  if (outcome.kind === 'posted') {
    store.schedules.markPosted(digest, outcome.message, isMine);
    log.info({ ...about, message: outcome.message, missed: digest.missed }, 'a digest was posted');
    return;
  }
  const nextTry = now() + pauseAfter(schedule.attempts + 1);
  const isSure = outcome.kind === 'refused' && !wasTried;
  store.schedules.markFailed(digest, { fault: outcome.reason, nextTry, isSure }, isMine);
  log.warn({ ...about, reason: outcome.reason }, 'a digest could not be posted; tried again');
}

import { emptyAnswer } from '../../answering/result.ts';
import { UserError } from '../../errors.ts';
import type { Answer } from '../../json/old.ts';
import type { OpenDossier } from '../../openDossier.ts';
import type { Team } from '../team.ts';
import { checkIsChannel, checkMayPost, isInTerminal } from '../watching/watches.ts';
import { changesOfCited, digestAnswer, type Told } from './digest.ts';
import { nextDue } from './dueTimes.ts';
import { readTimes } from './readTimes.ts';
import { momentIn, readZone } from './timeZones.ts';

/** Most schedules of one channel, over all dossiers. */
export const MOST_SCHEDULES = 10;
/** Where neither the channel nor its server has chosen one yet. */
const DEFAULT_ZONE = 'UTC';

type Schedule = ReturnType<Team['store']['schedules']['ofChannel']>[number];

/** Sets up a schedule. Throws {@link UserError} that says what cannot be read, or why nothing can be posted here. */
export function addSchedule(times: string, zone: string | undefined, open: OpenDossier, team: Team): Answer {
  const { store, guild, channel, user, now } = team;
  const dossier = open.dossier.name;
  const { words, cron } = readTimes(times);
  const known = store.schedules.lastZone(channel, guild);
  const chosen = zone === undefined ? (known ?? DEFAULT_ZONE) : readZone(zone);
  checkMayPost(team, dossier);
  const same = store.schedules.ofChannel(channel, dossier).find((one) => one.cron === cron && one.zone === chosen);
  if (same !== undefined) throw new UserError(`Schedule ${same.number} has these times already: ${same.words}.`);
  const standing = changesOfCited(store, { guild, channel, dossier }, open);
  const added = store.schedules.add(
    { guild, channel, dossier, words, cron, zone: chosen, user },
    standing,
    MOST_SCHEDULES,
  );
  if (added === null) {
    throw new UserError(
      `This channel has ${MOST_SCHEDULES} schedules, which is the most. End one with /digest drop; /digest list shows them.`,
    );
  }
  const next = nextDue(added, now);
  return {
    ...emptyAnswer('digest', `Schedule ${added.number} is set: ${words} (${chosen})`, open),
    schedules: [summaryOf(added, team)],
    total: 1,
    notes: [
      'At these times a digest is posted in this channel: new documents, what the watches found, and cited or pinned passages that have changed. Where there is nothing to tell, nothing is posted.',
      ...(next === null ? [] : [`It comes first on ${momentIn(chosen, next)}, by the clock of ${chosen}.`]),
      ...(zone === undefined && known === undefined
        ? [`No time zone was named, so it is ${DEFAULT_ZONE}: the option “zone” takes another, such as Europe/Paris.`]
        : []),
    ],
  };
}

/** The schedules of the channel on this dossier; in the terminal those of all channels. */
export function listSchedules(open: OpenDossier, team: Team): Answer {
  const { schedules } = team.store;
  const dossier = open.dossier.name;
  const isTerminal = isInTerminal(team);
  const all = isTerminal
    ? schedules.all().filter((one) => one.dossier === dossier)
    : schedules.ofChannel(team.channel, dossier);
  return {
    ...emptyAnswer('digest', isTerminal ? 'Schedules of all channels' : 'Schedules of this channel', open),
    schedules: all.map((one) => summaryOf(one, team)),
    total: all.length,
    notes: [
      ...(all.length === 0 ? ['There are none. /digest schedule sets one up.'] : []),
      ...(isTerminal ? [] : faultsElsewhere(open, team)),
    ],
  };
}

/** The asker's own schedules in other channels that cannot post: where the channel is gone nobody could be told there. */
function faultsElsewhere({ dossier }: OpenDossier, { store, guild, channel, user }: Team): readonly string[] {
  return store.schedules
    .all()
    .filter((one) => one.user === user && one.dossier === dossier.name && one.channel !== channel)
    .filter((one) => one.guild === guild && one.fault !== null)
    .map(
      ({ number, words, fault }) =>
        `Schedule ${number} of another channel, which you set up, cannot post: ${fault ?? ''}. Its times: ${words}`,
    );
}

/** Ends a schedule. Throws {@link UserError} where there is none of this number. */
export function dropSchedule(number: number, open: OpenDossier, team: Team): Answer {
  checkIsChannel(team);
  const { schedules } = team.store;
  const dossier = open.dossier.name;
  const schedule = schedules.find(team.channel, dossier, number);
  if (schedule === undefined || !schedules.drop(team.channel, dossier, number)) throw noSuch(number, open, team);
  return {
    ...emptyAnswer('digest', `Schedule ${number} is ended: ${schedule.words} (${schedule.zone})`, open),
    notes: ['No more digests are posted for it.'],
  };
}

/**
 * A digest: that of the number given or, without one, what the schedule's next digest would tell by now. Without a schedule
 * it is that of the only one. Throws {@link UserError} where there is none.
 */
export function showDigest(
  number: number | undefined,
  digest: number | undefined,
  open: OpenDossier,
  team: Team,
): Answer {
  checkIsChannel(team);
  const { store, channel } = team;
  const schedule = chosenSchedule(number, open, team);
  if (digest !== undefined) {
    const kept = store.schedules.digest(schedule.id, digest);
    if (kept === undefined) throw new UserError(`Schedule ${schedule.number} has no digest ${digest}.`);
    return digestAnswer(schedule, kept, headingOf(schedule, kept.since, kept.due), open, store);
  }
  const told = new Set(
    store.schedules.toldChanges(schedule.id).map(({ citation, standing }) => `${citation} ${standing}`),
  );
  const contents = {
    readings: [schedule.reading, Math.max(schedule.reading, open.reading ?? 0)],
    matches: [schedule.match, Math.max(schedule.match, store.watches.lastMatch())],
    changes: changesOfCited(store, { ...schedule, channel }, open).filter(
      ({ citation, standing }) => !told.has(`${citation} ${standing}`),
    ),
  } satisfies Told['contents'];
  const since = schedule.due;
  const answer = digestAnswer(
    schedule,
    { contents, since, due: team.now, created: team.now, missed: 0 },
    headingOf(schedule, since, team.now),
    open,
    store,
  );
  const isEmpty =
    answer.total === 0 &&
    answer.documents?.length === 0 &&
    answer.digest?.grown.length === 0 &&
    answer.digest.changes.length === 0;
  return isEmpty ? { ...answer, notes: [...answer.notes, 'There is nothing new: no digest would be posted.'] } : answer;
}

function headingOf({ zone }: Schedule, since: number, until: number): string {
  return `Digest, ${momentIn(zone, since)} to ${momentIn(zone, until)} (${zone})`;
}

function chosenSchedule(number: number | undefined, open: OpenDossier, team: Team): Schedule {
  const { schedules } = team.store;
  const dossier = open.dossier.name;
  if (number !== undefined) {
    const found = schedules.find(team.channel, dossier, number);
    if (found === undefined) throw noSuch(number, open, team);
    return found;
  }
  const [only, ...others] = schedules.ofChannel(team.channel, dossier);
  if (only === undefined) {
    throw new UserError('This channel has no schedule, so nothing says since when. /digest schedule sets one up.');
  }
  if (others.length > 0) {
    const numbers = [only, ...others].map((one) => one.number).join(', ');
    throw new UserError(`This channel has several schedules: ${numbers}. Name one with the option “number”.`);
  }
  return only;
}

function summaryOf(schedule: Schedule, { store, now, ...team }: Team): NonNullable<Answer['schedules']>[number] {
  const { number, words, cron, zone, user, fault, channel } = schedule;
  const next = nextDue(schedule, Math.max(now, schedule.due));
  const last = store.schedules.lastPosted(schedule.id)?.posted ?? null;
  return {
    number,
    times: words,
    cron,
    zone,
    by: user,
    next: next === null ? null : new Date(next).toISOString(),
    nextThere: next === null ? null : momentIn(zone, next),
    last: last === null ? null : new Date(last).toISOString(),
    fault,
    channel: isInTerminal({ store, now, ...team }) ? channel : null,
  };
}

function noSuch(number: number, open: OpenDossier, team: Team): UserError {
  const numbers = team.store.schedules.ofChannel(team.channel, open.dossier.name).map((one) => one.number);
  const there = numbers.length === 0 ? 'There are none' : `There are: ${numbers.join(', ')}`;
  return new UserError(
    `There is no schedule ${number} in this channel on the dossier “${open.dossier.name}”. ${there}.`,
  );
}

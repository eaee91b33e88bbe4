import { emptyBase } from '../../answering/result.ts';
import { UserError } from '../../errors.ts';
import type { OpenDossier } from '../../openDossier.ts';
import { wording } from '../../wording/catalogue.ts';
import { checkMayPost } from '../posting.ts';
import type { Team } from '../team.ts';
import { changesOfCited } from './changesOfCited.ts';
import type { DigestAnswer } from './digestAnswer.ts';
import { nextDue } from './dueTimes.ts';
import { readTimes } from './readTimes.ts';
import { scheduleSummary } from './scheduleSummary.ts';
import { readZone } from './timeZones.ts';

/** Most schedules of one channel on all dossiers together. */
const MOST_SCHEDULES = 10;
/** The time zone if neither the channel nor its server has chosen one yet. */
const DEFAULT_ZONE = 'UTC';

/** Sets up a schedule. Throws {@link UserError}, with the reason, if the times cannot be read or nothing can be posted here. */
export function addSchedule(times: string, zone: string | undefined, open: OpenDossier, team: Team): DigestAnswer {
  const { store, guild, channel, user, userName, now } = team;
  const dossier = open.dossier.name;
  const { words, cron } = readTimes(times);
  const known = store.schedules.lastZone(channel, guild);
  const chosen = zone === undefined ? (known ?? DEFAULT_ZONE) : readZone(zone);
  checkMayPost(team, dossier);
  const same = store.schedules.ofChannel(channel, dossier).find((one) => one.cron === cron && one.zone === chosen);
  if (same !== undefined) throw new UserError(wording.schedules.sameTimes(same.number, same.words));
  const standing = changesOfCited(store, { guild, channel, dossier }, open);
  const added = store.schedules.add(
    { guild, channel, user, userName, dossier, words, cron, zone: chosen },
    standing,
    MOST_SCHEDULES,
  );
  if (added === null) {
    throw new UserError(wording.schedules.tooMany(MOST_SCHEDULES));
  }
  const next = nextDue(added, now);
  return {
    command: 'digest',
    form: 'schedules',
    heading: wording.schedules.added(added.number, words, chosen),
    ...emptyBase(open),
    schedules: [scheduleSummary(added, team)],
    total: 1,
    notes: [
      wording.schedules.what,
      ...(next === null ? [] : [wording.schedules.first(wording.moments.inZone(chosen, next), chosen)]),
      ...(zone === undefined && known === undefined ? [wording.schedules.defaultZone(DEFAULT_ZONE)] : []),
    ],
  };
}

import { UserError } from '../../errors.ts';
import type { Schedule } from '../../keeping/schedules.ts';
import type { OpenDossier } from '../../openDossier.ts';
import { wording } from '../../wording/catalogue.ts';
import { checkIsChannel } from '../posting.ts';
import type { Team } from '../team.ts';
import { digestAnswer, isEmptyDigest } from './digest.ts';
import type { DigestShown } from './digestAnswer.ts';
import { newContents } from './newContents.ts';
import { onlySchedule, scheduleNamed } from './scheduleNamed.ts';

/**
 * A digest of a schedule: the one of the number given or, without a number, what the next one would contain by now. If no
 * schedule is named, it is the only one of the channel. Throws {@link UserError} if there is no such schedule or digest.
 */
export async function showDigest(
  number: number | undefined,
  digest: number | undefined,
  open: OpenDossier,
  team: Team,
): Promise<DigestShown> {
  checkIsChannel(team);
  const { store } = team;
  const schedule = number === undefined ? onlySchedule(open, team) : scheduleNamed(number, open, team);
  if (digest !== undefined) {
    const kept = store.schedules.digest(schedule.id, digest);
    if (kept === undefined) throw new UserError(wording.schedules.unknownDigest(schedule.number, digest));
    return digestAnswer(schedule, kept, headingOf(schedule, kept.since, kept.due), open, store);
  }
  const contents = newContents(schedule, open, store);
  const since = schedule.due;
  const answer = await digestAnswer(
    schedule,
    { contents, since, due: team.now, created: team.now, missed: 0 },
    headingOf(schedule, since, team.now),
    open,
    store,
  );
  if (!(await isEmptyDigest(schedule, contents, open, store))) return answer;
  return { ...answer, notes: [...answer.notes, wording.digest.nothingNew] };
}

function headingOf({ zone }: Schedule, since: number, until: number): string {
  return wording.digest.heading(wording.moments.inZone(zone, since), wording.moments.inZone(zone, until), zone);
}

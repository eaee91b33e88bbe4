import { emptyAnswer } from '../../answering/result.ts';
import type { Answer } from '../../json/old.ts';
import type { OpenDossier } from '../../openDossier.ts';
import { checkIsChannel } from '../posting.ts';
import type { Team } from '../team.ts';
import { noSuchSchedule, scheduleNamed } from './scheduleNamed.ts';

/** Ends a schedule. Throws {@link UserError} if the channel has no schedule of this number. */
export function dropSchedule(number: number, open: OpenDossier, team: Team): Answer {
  checkIsChannel(team);
  const schedule = scheduleNamed(number, open, team);
  if (!team.store.schedules.drop(team.channel, open.dossier.name, number)) throw noSuchSchedule(number, open, team);
  return {
    ...emptyAnswer('digest', `Schedule ${number} is ended: ${schedule.words} (${schedule.zone})`, open),
    notes: ['No more digests are posted for it.'],
  };
}

import { emptyBase } from '../../answering/result.ts';
import type { OpenDossier } from '../../openDossier.ts';
import { wording } from '../../wording/catalogue.ts';
import { checkIsChannel } from '../posting.ts';
import type { Team } from '../team.ts';
import type { DigestAnswer } from './digestAnswer.ts';
import { noSuchSchedule, scheduleNamed } from './scheduleNamed.ts';

/** Ends a schedule. Throws {@link UserError} if the channel has no schedule of this number. */
export function dropSchedule(number: number, open: OpenDossier, team: Team): DigestAnswer {
  checkIsChannel(team);
  const schedule = scheduleNamed(number, open, team);
  if (!team.store.schedules.drop(team, open.dossier.name, number)) throw noSuchSchedule(number, open, team);
  return {
    command: 'digest',
    form: 'done',
    heading: wording.schedules.dropped(number, schedule.words, schedule.zone),
    ...emptyBase(open),
    notes: [wording.schedules.noMore],
  };
}

import { UserError } from '../../errors.ts';
import type { Schedule } from '../../keeping/schedules.ts';
import type { OpenDossier } from '../../openDossier.ts';
import { wording } from '../../wording/catalogue.ts';
import { noSuchNumber } from '../noSuchNumber.ts';
import type { Team } from '../team.ts';

/** The schedule of this number in the channel, also if it has been dropped. Throws {@link UserError} if there never was one. */
export function scheduleNamed(number: number, open: OpenDossier, team: Team): Schedule {
  const schedule = team.store.schedules.find(team.channel, open.dossier.name, number);
  if (schedule === undefined) throw noSuchSchedule(number, open, team);
  return schedule;
}

/** The error for a number that no schedule of the channel has. */
export function noSuchSchedule(number: number, open: OpenDossier, { store, channel }: Team): UserError {
  return noSuchNumber('schedule', number, store.schedules.ofChannel(channel, open.dossier.name), open);
}

/** The only schedule of the channel. Throws {@link UserError} if there is none or more than one. */
export function onlySchedule(open: OpenDossier, { store: { schedules }, channel }: Team): Schedule {
  const [only, ...others] = schedules.ofChannel(channel, open.dossier.name);
  if (only === undefined) {
    throw new UserError(wording.schedules.noneHere);
  }
  if (others.length > 0) {
    const numbers = [only, ...others].map((one) => one.number).join(', ');
    throw new UserError(wording.schedules.several(numbers));
  }
  return only;
}

import type { UserError } from '../../errors.ts';
import type { Watch } from '../../keeping/watches.ts';
import type { OpenDossier } from '../../openDossier.ts';
import { noSuchNumber } from '../noSuchNumber.ts';
import type { Team } from '../team.ts';

/** The watch of this number in the channel, also if it has been dropped. Throws {@link UserError} if there never was one. */
export function watchNamed(number: number, open: OpenDossier, team: Team): Watch {
  const watch = team.store.watches.find(team.channel, open.dossier.name, number);
  if (watch === undefined) throw noSuchWatch(number, open, team);
  return watch;
}

/** The error for a number that no watch of the channel has. */
export function noSuchWatch(number: number, open: OpenDossier, { store, channel }: Team): UserError {
  return noSuchNumber('watch', number, store.watches.ofChannel(channel, open.dossier.name), open);
}

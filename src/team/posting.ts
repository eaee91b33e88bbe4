import { UserError } from '../errors.ts';
import type { Team } from './team.ts';

/** Whether a call comes from the terminal, in which nothing can be posted. */
export function isInTerminal({ guild, channel }: Pick<Team, 'guild' | 'channel'>): boolean {
  return guild === null && channel === 'terminal';
}

/** Throws {@link UserError} in the terminal. */
export function checkIsChannel(team: Team): void {
  if (isInTerminal(team)) {
    throw new UserError('Watches and schedules belong to channels in Discord: set up, look at and drop them there.');
  }
}

/** Throws {@link UserError} if nothing of the dossier may be posted in the channel. */
export function checkMayPost(team: Team, dossier: string): void {
  checkIsChannel(team);
  if (team.mayShow(dossier)) return;
  throw new UserError(
    'Nothing can be posted here by itself: the dossier is not open to everyone who reads this channel. ' +
      'Set this up in a channel that the dossier is open to.',
  );
}

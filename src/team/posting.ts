import { UserError } from '../errors.ts';
import { wording } from '../wording/catalogue.ts';
import type { Team } from './team.ts';

/** Whether a call comes from the terminal, in which nothing can be posted. */
export function isInTerminal({ guild, channel }: Pick<Team, 'guild' | 'channel'>): boolean {
  return guild === null && channel === 'terminal';
}

/** Throws {@link UserError} in the terminal. */
export function checkIsChannel(team: Team): void {
  if (isInTerminal(team)) {
    throw new UserError(wording.watches.notInChannel);
  }
}

/** Throws {@link UserError} if nothing of the dossier may be posted in the channel, or the person or the bot may not post there. */
export function checkMayPost(team: Team, dossier: string): void {
  checkIsChannel(team);
  if (!team.mayShow(dossier)) throw new UserError(wording.watches.notOpenToAll);
  if (team.noPosts !== null) throw new UserError(team.noPosts);
}

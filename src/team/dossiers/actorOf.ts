import type { ActorInPlace } from '../../keeping/watches.ts';
import type { Team } from '../team.ts';

/** Who acts, and where, as it is recorded. */
export function actorOf({ guild, channel, user, userName }: Team): ActorInPlace {
  return { guild, channel, user, userName };
}

import type { Team } from '../command.ts';
import type { Host } from './host.ts';
import type { Asker } from './place.ts';

/** What the team of a place keeps, for the person who acts there. */
export function teamOf({ store }: Pick<Host, 'store'>, { place, person, channel, name }: Asker): Team {
  const guild = place.kind === 'guild' ? place.guild : null;
  return { store: store.team, guild, channel, user: person.id, userName: name, now: Date.now() };
}

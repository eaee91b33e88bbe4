import type { Team } from '../../team/team.ts';
import { mayShow } from '../access/access.ts';
import type { Asker } from './asker.ts';
import type { Host } from './host.ts';

/** What the team of a channel keeps, for the person who acts there. */
export function teamOf({ store, access }: Pick<Host, 'store' | 'access'>, asker: Asker): Team {
  const { place, person, channel, name } = asker;
  const guild = place.kind === 'guild' ? place.guild : null;
  const mayShowHere = (dossier: string): boolean => mayShow(access, place, dossier);
  return { store: store.team, guild, channel, user: person.id, userName: name, now: store.now(), mayShow: mayShowHere };
}

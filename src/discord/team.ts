import type { Team } from '../command.ts';
import { mayShow } from './access.ts';
import type { Host } from './host.ts';
import type { Asker } from './place.ts';

/** What the team of a place keeps of a dossier, for the person who acts there. */
export function teamOf(host: Pick<Host, 'store' | 'access'>, asker: Asker, dossier: string): Team {
  const { place, person, channel, name } = asker;
  const guild = place.kind === 'guild' ? place.guild : null;
  const isForAll = mayShow(host.access, place, dossier);
  const audience = guild === null ? 'oneself' : isForAll ? 'channel' : 'part of the channel';
  return { store: host.store.team, guild, channel, user: person.id, userName: name, now: Date.now(), audience };
}

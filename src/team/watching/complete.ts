import { type Choice, choicesContaining } from '../../choice.ts';
import type { OpenDossier } from '../../openDossier.ts';
import type { Team } from '../team.ts';

/** The watches of the channel on this dossier, by number and query. */
export function completeWatch(typed: string, { dossier }: OpenDossier, team?: Team): readonly Choice[] {
  const watches = team?.store.watches.ofChannel(team.channel, dossier.name) ?? [];
  return choicesContaining(
    typed,
    watches.map(({ number, query }) => ({ name: `${number}: ${query}`, value: String(number) })),
  );
}

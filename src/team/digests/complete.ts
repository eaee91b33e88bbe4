import { type Choice, choicesContaining, plainChoice } from '../../choice.ts';
import type { OpenDossier } from '../../openDossier.ts';
import { wording } from '../../wording/catalogue.ts';
import type { Team } from '../team.ts';

/** Times as people write them that contain what has been typed. */
export function completeTimes(typed: string): readonly Choice[] {
  return choicesContaining(typed, wording.times.examples.map(plainChoice));
}

/** The schedules of the channel on this dossier, by number and times. */
export function completeSchedule(typed: string, { dossier }: OpenDossier, team?: Team): readonly Choice[] {
  const schedules = team?.store.schedules.ofChannel(team.channel, dossier.name) ?? [];
  return choicesContaining(
    typed,
    schedules.map(({ number, words, zone }) => ({ name: `${number}: ${words} (${zone})`, value: String(number) })),
  );
}

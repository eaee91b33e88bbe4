import type { Choice } from '../../choice.ts';
import type { OpenDossier } from '../../openDossier.ts';
import type { Team } from '../team.ts';
import type { DossierDesk } from './desk.ts';

/** The files of the person that wait. */
export async function completeWaiting(
  { dossier }: OpenDossier,
  team: Team | undefined,
  desk: DossierDesk | undefined,
): Promise<readonly Choice[]> {
  if (team === undefined || desk?.may('add', dossier.name) !== true) return [];
  const waiting = (await desk.adding?.names(dossier.name, team.user)) ?? [];
  return waiting.map(({ id, name }) => ({ name, value: id }));
}

/** The files that were taken out of the dossier. */
export async function completeRemoved(
  { dossier }: OpenDossier,
  desk: DossierDesk | undefined,
): Promise<readonly Choice[]> {
  if (desk?.may('add', dossier.name) !== true) return [];
  const removed = (await desk.adding?.removed(dossier.name)) ?? [];
  return removed.map(({ id, file }) => ({ name: file, value: id }));
}

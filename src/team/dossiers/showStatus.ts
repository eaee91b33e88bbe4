import { emptyBase } from '../../answering/result.ts';
import type { OpenDossier } from '../../openDossier.ts';
import { wording } from '../../wording/catalogue.ts';
import type { Team } from '../team.ts';
import type { DossierDesk } from './desk.ts';
import type { DossierStatus } from './dossierAnswer.ts';

/** How it is with a dossier: what it holds, when something came into it, what could not be read, where it is searched. */
export function showStatus(open: OpenDossier, desk: DossierDesk, { store: { arrivals } }: Team): DossierStatus {
  const { dossier, engine } = open;
  const last = arrivals.madeAt(arrivals.latest(dossier.name));
  return {
    command: 'dossier',
    form: 'status',
    heading: wording.dossiers.status(dossier.name),
    ...emptyBase(open),
    lastNews: last === undefined ? null : new Date(last).toISOString(),
    engine: engine.medium,
    isLooking: desk.isLooking(),
  };
}

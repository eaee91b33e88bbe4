import { emptyBase } from '../../answering/result.ts';
import type { OpenDossier } from '../../openDossier.ts';
import { wording } from '../../wording/catalogue.ts';
import type { Team } from '../team.ts';
import { actorOf } from './actorOf.ts';
import type { DossierDesk } from './desk.ts';
import type { DossierDone } from './dossierAnswer.ts';

/** Has the folder looked at, and says what came, went and changed. */
export async function reloadDossier(open: OpenDossier, desk: DossierDesk, team: Team): Promise<DossierDone> {
  const { name } = open.dossier;
  const words = wording.dossiers;
  if (!(await desk.look())) return done(words.isBeingRead(name), [words.seeStatus], open);
  const changes = changesOf(open, desk.dossiers().get(name));
  const what = words.changes(changes);
  team.store.audit.record({ ...actorOf(team), act: 'dossier reload', dossier: name, what });
  return done(words.reloaded(name, what), [], open);
}

function changesOf({ dossier: { documents } }: OpenDossier, after: OpenDossier | undefined) {
  const before = new Map(documents.map((document) => [document.id, document]));
  const now = after?.dossier.documents ?? [];
  const there = new Set(now.map(({ id }) => id));
  return {
    came: now.filter(({ id }) => !before.has(id)).length,
    went: documents.filter(({ id }) => !there.has(id)).length,
    // A document that did not change stays the same object.
    changed: now.filter((document) => before.has(document.id) && before.get(document.id) !== document).length,
  };
}

function done(heading: string, notes: readonly string[], open: OpenDossier): DossierDone {
  return { command: 'dossier', form: 'done', heading, ...emptyBase(open), notes };
}

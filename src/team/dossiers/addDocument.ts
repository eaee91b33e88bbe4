import { emptyBase } from '../../answering/result.ts';
import type { Adding, StagedFile } from '../../dossier/adding.ts';
import { UserError } from '../../errors.ts';
import type { OpenDossier } from '../../openDossier.ts';
import { wording } from '../../wording/catalogue.ts';
import type { Team } from '../team.ts';
import { actorOf } from './actorOf.ts';
import type { DossierDesk } from './desk.ts';
import type { DossierDone, DossierRemoved, DossierStaged } from './dossierAnswer.ts';

/** What every call about documents works with. */
export interface Here {
  readonly open: OpenDossier;
  readonly desk: DossierDesk;
  readonly team: Team;
}

/** Has a file wait, and shows what was understood of it. Throws `UserError` unless there is just one, as a file or an address. */
export async function addDocument(
  given: { readonly file?: { readonly name: string; readonly bytes: Uint8Array }; readonly url?: string },
  { open, desk, team }: Here,
): Promise<DossierStaged> {
  const adding = addingOf(desk);
  const { file, url } = given;
  if ((file === undefined) === (url === undefined)) throw new UserError(wording.adding.oneOf);
  const came = url === undefined ? { name: '', bytes: new Uint8Array(), ...file, url: null } : await adding.fetch(url);
  const staged = await adding.stage(open.dossier.name, came, team.user);
  record(team, 'dossier add', open, staged.name);
  return stagedAnswer([staged], open);
}

/** The files of the asker that wait, or the one with an id. */
export async function showStaged(id: string | undefined, { open, desk, team }: Here): Promise<DossierStaged> {
  if (id !== undefined) return stagedAnswer([await ownFile(id, { open, desk, team })], open);
  return stagedAnswer(await addingOf(desk).waiting(open.dossier.name, team.user), open);
}

/** Puts a file that waits into the dossier, and says what is found in it. */
export async function keepDocument(id: string, here: Here): Promise<DossierDone> {
  const { open, desk, team } = here;
  const { name: dossier } = open.dossier;
  const adding = addingOf(desk);
  await ownFile(id, here);
  const name = await adding.keep(id);
  record(team, 'dossier keep', open, name);
  const isRead = await desk.look();
  const documents = desk.dossiers().get(dossier)?.dossier.documents ?? [];
  const found = documents.filter(({ file }) => file === name || file.startsWith(`${name}/`));
  const notes = !isRead
    ? [wording.adding.isBeingRead]
    : found.length === 0
      ? [wording.adding.noPassages]
      : [
          wording.adding.found(
            found.map(({ id: citation, passageCount = 0 }) => ({ citation, passages: passageCount })),
          ),
        ];
  return done(wording.adding.kept(name, dossier), notes, open);
}

/** Deletes a file that waits. */
export async function discardDocument(id: string, here: Here): Promise<DossierDone> {
  const { name } = await ownFile(id, here);
  await addingOf(here.desk).discard(id);
  record(here.team, 'dossier discard', here.open, name);
  return done(wording.adding.discarded(name), [], here.open);
}

/** Takes the file of a document out of the dossier. Throws `UserError` if there is no such document, or it lies in another file. */
export async function removeDocument(id: string, { open, desk, team }: Here): Promise<DossierRemoved> {
  const adding = addingOf(desk);
  const document = open.dossier.document(id);
  if (document === undefined) throw new UserError(wording.adding.noDocument(id));
  // A document inside another file, such as an attachment of a mail, goes with that file.
  const removed = await adding.remove(open.dossier.name, document.file);
  record(team, 'dossier remove', open, removed.file);
  await desk.look();
  return {
    command: 'dossier',
    form: 'removed',
    heading: wording.adding.removed(removed.file, open.dossier.name),
    ...emptyBase(open),
    notes: [wording.adding.removedNote],
    files: [{ id: removed.id, file: removed.file }],
  };
}

/** The files that were taken out and can be put back, or the one with an id. */
export async function showRemoved(id: string | undefined, { open, desk }: Here): Promise<DossierRemoved> {
  const all = await addingOf(desk).removed(open.dossier.name);
  const files = all.filter((one) => id === undefined || one.id === id);
  const heading = wording.adding.removedList(files.length);
  const shown = files.slice(0, MOST_LISTED).map((one) => ({ id: one.id, file: one.file }));
  return { command: 'dossier', form: 'removed', heading, ...emptyBase(open), notes: [], files: shown };
}

/** Most files that are listed. */
const MOST_LISTED = 20;

/** Puts a file back that was taken out. Throws `UserError` if it was taken out of another dossier. */
export async function putBackDocument(id: string, { open, desk, team }: Here): Promise<DossierDone> {
  const adding = addingOf(desk);
  const known = await adding.removed(open.dossier.name);
  if (!known.some((one) => one.id === id)) throw new UserError(wording.adding.notRemoved);
  const { file, dossier } = await adding.putBack(id);
  record(team, 'dossier add', open, file);
  await desk.look();
  return done(wording.adding.putBack(file, dossier), [], open);
}

function addingOf({ adding }: DossierDesk): Adding {
  if (adding === undefined) throw new UserError(wording.adding.notHere);
  return adding;
}

/** A file of this dossier that waits for the asker; of another person's only those who manage the dossier decide. */
async function ownFile(id: string, { open, desk, team }: Here): Promise<StagedFile> {
  const staged = await addingOf(desk).find(id);
  if (staged.dossier !== open.dossier.name) throw new UserError(wording.adding.waitsNoMore);
  if (staged.user !== team.user && !desk.may('manage', staged.dossier)) throw new UserError(wording.adding.notYours);
  return staged;
}

function record(
  team: Team,
  act: 'dossier add' | 'dossier keep' | 'dossier discard' | 'dossier remove',
  open: OpenDossier,
  what: string,
): void {
  team.store.audit.record({ ...actorOf(team), act, dossier: open.dossier.name, what });
}

function stagedAnswer(files: readonly StagedFile[], open: OpenDossier): DossierStaged {
  const [only, ...others] = files;
  const { adding } = wording;
  return {
    command: 'dossier',
    form: 'staged',
    heading:
      only === undefined
        ? adding.stagedNone
        : others.length === 0
          ? adding.staged(only.name)
          : adding.stagedSeveral(files.length),
    ...emptyBase(open),
    notes: files.length === 0 ? [] : [adding.howLong],
    files: files.map(({ id, name, bytes, url, preview }) => ({ id, name, bytes, url, ...preview })),
  };
}

function done(heading: string, notes: readonly string[], open: OpenDossier): DossierDone {
  return { command: 'dossier', form: 'done', heading, ...emptyBase(open), notes };
}

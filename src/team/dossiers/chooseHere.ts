import { emptyBase } from '../../answering/result.ts';
import { UserError } from '../../errors.ts';
import type { ChoiceScope } from '../../keeping/dossierChoices.ts';
import type { OpenDossier } from '../../openDossier.ts';
import { wording } from '../../wording/catalogue.ts';
import { isInTerminal } from '../posting.ts';
import type { Team } from '../team.ts';
import { actorOf } from './actorOf.ts';
import type { DossierDesk } from './desk.ts';
import type { DossierDone } from './dossierAnswer.ts';
import { dossierNamed } from './dossierNamed.ts';

export const PLACES = ['server', 'channel', 'thread'] as const;
export type PlaceName = (typeof PLACES)[number];

/** What a choice is made with. */
interface Here {
  readonly open: OpenDossier;
  readonly desk: DossierDesk;
  readonly team: Team;
}

/**
 * The person's own choice in this thread, channel or direct messages; without a name it is taken back. Throws {@link UserError} if
 * the dossier is not open to the person here.
 */
export function useDossier(name: string | undefined, { open, desk, team }: Here): DossierDone {
  checkIsPlace(team);
  const words = wording.dossiers;
  const { choices } = team.store;
  const scope: ChoiceScope = { place: desk.thread ?? desk.channel, user: team.user };
  if (name === undefined) {
    if (!choices.remove(scope, actorOf(team))) throw new UserError(words.noUse);
    return done(words.useDropped, standingNotes(desk), open);
  }
  const dossier = dossierNamed(name, desk, ['ask']);
  choices.set(scope, dossier, actorOf(team));
  const where = team.guild === null ? 'direct messages' : desk.thread === null ? 'channel' : 'thread';
  return done(words.usedHere(dossier, where), [], open);
}

/**
 * The default of the server, the channel or the thread; without a name it is taken back. It opens nothing: it counts for those
 * who may ask the dossier. Throws {@link UserError} if the person may not manage the dossier.
 */
export function setDefault(name: string | undefined, where: PlaceName, { open, desk, team }: Here): DossierDone {
  checkIsPlace(team);
  const words = wording.dossiers;
  const { choices } = team.store;
  const scope: ChoiceScope = { place: idOf(where, desk, team), user: null };
  if (name === undefined) {
    if (!choices.remove(scope, actorOf(team))) throw new UserError(words.noDefault(where));
    return done(words.defaultDropped(where), standingNotes(desk), open);
  }
  const dossier = dossierNamed(name, desk, ['manage']);
  choices.set(scope, dossier, actorOf(team));
  return done(words.defaultSet(dossier, where), team.mayShow(dossier) ? [] : [words.notForAll(dossier)], open);
}

function checkIsPlace(team: Team): void {
  if (isInTerminal(team)) throw new UserError(wording.dossiers.notInTerminal);
}

function idOf(where: PlaceName, desk: DossierDesk, { guild }: Team): string {
  if (guild === null) throw new UserError(wording.dossiers.notInServer('dossier default'));
  if (where === 'server') return guild;
  if (where === 'channel') return desk.channel;
  if (desk.thread === null) throw new UserError(wording.dossiers.noThread);
  return desk.thread;
}

function standingNotes(desk: DossierDesk): readonly string[] {
  const standing = desk.standing();
  return [standing === undefined ? wording.dossiers.noneChosen(false) : wording.dossiers.asked(standing.dossier)];
}

function done(heading: string, notes: readonly string[], open: OpenDossier): DossierDone {
  return { command: 'dossier', form: 'done', heading, ...emptyBase(open), notes };
}

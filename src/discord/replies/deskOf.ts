import type { DossierDesk } from '../../team/dossiers/desk.ts';
import type { Asker } from './asker.ts';
import { openHere } from './chooseDossier.ts';
import type { ReplyContext } from './replyContext.ts';
import { channelOf, standingDossier } from './standingDossier.ts';

/** What /dossier works with, for the person who asks there. */
export function deskOf({ dossiers, store, upkeep }: ReplyContext, asker: Asker): DossierDesk {
  const { rights, thread } = asker;
  return {
    dossiers,
    may: (act, dossier) => rights.may[act].includes(dossier),
    standing: () => standingDossier(store.team.choices, asker, openHere(rights, dossiers().keys())),
    channel: channelOf(asker),
    thread,
    isLooking: () => upkeep?.isLooking() === true,
    look: async () => (await upkeep?.look()) ?? true,
    adding: upkeep?.adding,
    rightsChanged: async (rules) => upkeep?.rightsChanged(rules),
  };
}

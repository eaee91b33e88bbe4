import { emptyBase } from '../../answering/result.ts';
import { UserError } from '../../errors.ts';
import type { OpenDossier } from '../../openDossier.ts';
import { wording } from '../../wording/catalogue.ts';
import { isInTerminal } from '../posting.ts';
import type { Team } from '../team.ts';
import type { DossierDesk } from './desk.ts';
import type { DossierAudit } from './dossierAnswer.ts';

/** Most entries of one answer, the last ones. */
const MOST_ENTRIES = 100;
/** Entries among which they are looked for. */
const MOST_LOOKED_AT = 2_000;

/** Who changed what in this server with the dossiers that the person may manage here; in the terminal, in all. Throws {@link UserError} in direct messages. */
export function showAudit(open: OpenDossier, desk: DossierDesk, team: Team): DossierAudit {
  const isAll = isInTerminal(team);
  if (team.guild === null && !isAll) throw new UserError(wording.dossiers.notInServer('dossier audit'));
  const limit = { limit: MOST_LOOKED_AT };
  const entries = team.store.audit
    .list(team.guild === null ? limit : { ...limit, guild: team.guild })
    // Whoever may not manage a dossier does not hear of it.
    .filter(({ dossier }) => dossier === null || desk.may('manage', dossier))
    .slice(0, MOST_ENTRIES);
  return {
    command: 'dossier',
    form: 'audit',
    heading: wording.dossiers.audit(isAll, entries.length),
    ...emptyBase(open),
    entries: entries.map(({ at, channel, user, userName, act, dossier, what }) => ({
      at: new Date(at).toISOString(),
      by: { id: user, name: userName },
      act,
      dossier,
      what,
      channel,
    })),
    notes: entries.length < MOST_ENTRIES ? [] : [wording.dossiers.lastEntries(MOST_ENTRIES)],
  };
}

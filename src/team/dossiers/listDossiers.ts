import { emptyBase } from '../../answering/result.ts';
import type { OpenDossier } from '../../openDossier.ts';
import { wording } from '../../wording/catalogue.ts';
import { isInTerminal } from '../posting.ts';
import type { Team } from '../team.ts';
import type { DossierDesk } from './desk.ts';
import type { DossierList } from './dossierAnswer.ts';

/** The dossiers that the person may ask or manage here, and which of them is asked if a request names none. */
export function listDossiers(open: OpenDossier, desk: DossierDesk, team: Team): DossierList {
  const standing = desk.standing();
  const isTerminal = isInTerminal(team);
  const dossiers = [...desk.dossiers()]
    .filter(([name]) => desk.may('ask', name) || desk.may('manage', name))
    .map(([name, { dossier }]) => ({
      name,
      documents: dossier.documents.length,
      mayAsk: desk.may('ask', name),
      isShown: isTerminal || team.mayShow(name),
      chosenBy: standing?.dossier === name ? standing.by : null,
    }));
  const asked = dossiers.filter(({ mayAsk }) => mayAsk);
  return {
    command: 'dossier',
    form: 'list',
    heading: wording.dossiers.list(asked.length, isTerminal),
    ...emptyBase(open),
    dossiers,
    notes: asked.length > 1 && standing === undefined ? [wording.dossiers.noneChosen(isTerminal)] : [],
  };
}

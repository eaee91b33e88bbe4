import { emptyBase } from '../../answering/result.ts';
import type { OpenDossier } from '../../openDossier.ts';
import { wording } from '../../wording/catalogue.ts';
import { checkIsChannel } from '../posting.ts';
import type { Team } from '../team.ts';
import type { WatchAnswer } from './watchAnswer.ts';
import { noSuchWatch, watchNamed } from './watchNamed.ts';

/** Drops a watch. Throws {@link UserError} if the channel has no watch of this number. */
export function dropWatch(number: number, open: OpenDossier, team: Team): WatchAnswer {
  checkIsChannel(team);
  const { watches } = team.store;
  const watch = watchNamed(number, open, team);
  if (!watches.drop(team, open.dossier.name, number)) throw noSuchWatch(number, open, team);
  const { waiting } = watches.counts(watch.id);
  return {
    command: 'watch',
    form: 'done',
    heading: wording.watches.dropped(number, watch.query),
    ...emptyBase(open),
    notes: [wording.watches.nothingMore(waiting)],
  };
}

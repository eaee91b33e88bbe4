import type { Team } from '../../team/team.ts';
import { refusalToPost } from '../access/posting.ts';
import type { Asker } from './asker.ts';
import type { ReplyContext } from './replyContext.ts';

/** What the team of a channel keeps, for the person who acts there. */
export function teamOf({ store }: Pick<ReplyContext, 'store'>, asker: Asker): Team {
  const { place, user, channel, name, rights, posting } = asker;
  const guild = place.kind === 'guild' ? place.guild : null;
  const mayShow = (dossier: string): boolean => rights.shown.includes(dossier);
  const noPosts = refusalToPost('announcement', posting);
  return { store: store.team, guild, channel, user, userName: name, now: store.now(), mayShow, noPosts };
}

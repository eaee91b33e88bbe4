import { absenceOf, emptyBase } from '../../answering/result.ts';
import { placesMeant } from '../../answering/statements/withinOf.ts';
import { UserError } from '../../errors.ts';
import type { OpenDossier } from '../../openDossier.ts';
import { printQuery } from '../../search/query/printQuery.ts';
import { retrieve } from '../../search/retrieve.ts';
import { wording } from '../../wording/catalogue.ts';
import { checkMayPost } from '../posting.ts';
import type { Team } from '../team.ts';
import type { WatchAnswer } from './watchAnswer.ts';
import { readWatchQuery, sameQuery } from './watchQuery.ts';

/** Most watches of one channel on all dossiers together. More would post more than people write. */
const MOST_WATCHES = 25;

/** Adds a watch for passages that come into the dossier from now on. Throws {@link UserError}, with the reason, if it cannot be added. */
export async function addWatch(text: string, open: OpenDossier, team: Team): Promise<WatchAnswer> {
  const query = readWatchQuery(text);
  const dossier = open.dossier.name;
  checkMayPost(team, dossier);
  const { watches } = team.store;
  const same = watches.ofChannel(team.channel, dossier).find((watch) => sameQuery(watch.query, text));
  if (same !== undefined) throw new UserError(wording.watches.sameQuery(same.number, same.query));
  const { guild, channel, user, userName } = team;
  const added = watches.add({ guild, channel, user, userName, dossier, query: text.trim() }, MOST_WATCHES);
  if (added === null) {
    throw new UserError(wording.watches.tooMany(MOST_WATCHES));
  }
  const found = await retrieve(query, open, {
    mode: 'all',
    limit: 1,
    struck: true,
    ...placesMeant(query, open),
  });
  const { total, missing } = found;
  const standing = wording.watches.standing(total);
  const nearest = new Map((await absenceOf(found, open)).nearest.map(({ term, suggestions }) => [term, suggestions]));
  const unknown = missing
    .map((word) => {
      const has = nearest.get(word)?.join(', ');
      return wording.watches.unknownWord(word, has ?? null);
    })
    .join(', ');
  return {
    command: 'watch',
    form: 'done',
    heading: wording.watches.set(added.number, added.query),
    ...emptyBase(open, query.filters),
    readAs: printQuery(query),
    notes: [wording.watches.what, standing, ...(missing.length === 0 ? [] : [wording.watches.unknownWords(unknown)])],
  };
}

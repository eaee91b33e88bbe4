import { absenceOf, emptyBase } from '../../answering/result.ts';
import { withinOf } from '../../answering/statements/withinOf.ts';
import { UserError } from '../../errors.ts';
import type { OpenDossier } from '../../openDossier.ts';
import { printQuery } from '../../search/query/query.ts';
import { retrieve } from '../../search/retrieve.ts';
import { checkMayPost } from '../posting.ts';
import type { Team } from '../team.ts';
import type { WatchAnswer } from './watchAnswer.ts';
import { readWatchQuery, sameQuery } from './watchQuery.ts';

/** Most watches of one channel on all dossiers together. More would post more than people write. */
const MOST_WATCHES = 25;

/** Adds a watch for passages that come into the dossier from now on. Throws {@link UserError}, with the reason, if it cannot be added. */
export function addWatch(text: string, open: OpenDossier, team: Team): WatchAnswer {
  const query = readWatchQuery(text);
  const dossier = open.dossier.name;
  checkMayPost(team, dossier);
  const { watches } = team.store;
  const same = watches.ofChannel(team.channel, dossier).find((watch) => sameQuery(watch.query, text));
  if (same !== undefined)
    throw new UserError(
      `Watch ${same.number} looks for the same already: “${same.query}”. /watch show shows what it has found.`,
    );
  const { guild, channel, user } = team;
  const added = watches.add({ guild, channel, dossier, query: text.trim(), user }, MOST_WATCHES);
  if (added === null) {
    throw new UserError(
      `This channel has ${MOST_WATCHES} watches, which is the most. Drop one with /watch drop; /watch list shows them.`,
    );
  }
  const within = withinOf(query, open);
  const found = retrieve(query, open.index, { mode: 'all', limit: 1, ...(within === undefined ? {} : { within }) });
  const { total, missing } = found;
  const standing =
    total === 0
      ? 'No passage matches yet.'
      : `${total} ${total === 1 ? 'passage matches' : 'passages match'} already and will not be posted; /search shows ${total === 1 ? 'it' : 'them'}.`;
  const nearest = new Map(absenceOf(found, open).nearest.map(({ term, suggestions }) => [term, suggestions]));
  const unknown = missing
    .map((word) => {
      const has = nearest.get(word)?.join(', ');
      return has === undefined ? `“${word}”` : `“${word}” (it has: ${has})`;
    })
    .join(', ');
  return {
    command: 'watch',
    form: 'done',
    heading: `Watch ${added.number} is set: ${added.query}`,
    ...emptyBase(open, query.filters),
    readAs: printQuery(query),
    notes: [
      'New passages that match are posted in this channel, with the words that matched, when a document arrives or changes.',
      standing,
      ...(missing.length === 0 ? [] : [`The dossier does not have ${unknown} so far: check the spelling.`]),
    ],
  };
}

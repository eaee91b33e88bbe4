import { absenceOf, emptyAnswer, resultOfHit } from '../../answering/result.ts';
import { withinOf } from '../../answering/statements/withinOf.ts';
import { UserError } from '../../errors.ts';
import type { Answer } from '../../json/old.ts';
import type { OpenDossier } from '../../openDossier.ts';
import { printQuery } from '../../search/query/query.ts';
import type { Hit } from '../../search/retrieve.ts';
import { retrieve } from '../../search/retrieve.ts';
import type { Team } from '../team.ts';
import { matchesAmong, readWatchQuery, sameQuery } from './watchQuery.ts';

/** Most watches of one channel, over all dossiers: more would drown what people write themselves. */
export const MOST_WATCHES = 25;
/** Most passages that one look at a watch lists. */
const MOST_SHOWN = 100;

type Watch = ReturnType<Team['store']['watches']['ofChannel']>[number];

/** Adds a watch on what comes into the dossier from now on. Throws {@link UserError} that says why it cannot be. */
export function addWatch(text: string, open: OpenDossier, team: Team): Answer {
  const query = readWatchQuery(text);
  const dossier = open.dossier.name;
  checkMayPost(team, dossier);
  const { watches } = team.store;
  const same = watches.ofChannel(team.channel, dossier).find((watch) => sameQuery(watch.query, text));
  if (same !== undefined) throw new UserError(`Watch ${same.number} looks for the same already: “${same.query}”.`);
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
    ...emptyAnswer('watch', `Watch ${added.number} is set: ${added.query}`, open, query.filters),
    readAs: printQuery(query),
    notes: [
      'New passages that match are posted in this channel, with the words that matched, when a document arrives or changes.',
      standing,
      ...(missing.length === 0 ? [] : [`The dossier does not have ${unknown} so far: check the spelling.`]),
    ],
  };
}

/** The watches of the channel on this dossier; in the terminal those of all channels. */
export function listWatches(open: OpenDossier, team: Team): Answer {
  const { watches } = team.store;
  const dossier = open.dossier.name;
  const isTerminal = isInTerminal(team);
  const all = isTerminal
    ? watches.all().filter((watch) => watch.dossier === dossier)
    : watches.ofChannel(team.channel, dossier);
  return {
    ...emptyAnswer('watch', isTerminal ? 'Watches of all channels' : 'Watches of this channel', open),
    watches: all.map((watch) => ({
      number: watch.number,
      query: watch.query,
      by: watch.user,
      added: new Date(watch.created).toISOString(),
      ...watches.counts(watch.id),
      fault: watch.fault,
      channel: isTerminal ? watch.channel : null,
    })),
    total: all.length,
    notes: [
      ...(all.length === 0 ? ['There are none. /watch add sets one up.'] : []),
      ...(isTerminal ? [] : faultsElsewhere(open, team)),
    ],
  };
}

/** The asker's own watches in other channels that cannot post: where the channel is gone nobody could be told there. */
function faultsElsewhere({ dossier }: OpenDossier, { store, guild, channel, user }: Team): readonly string[] {
  return store.watches
    .all()
    .filter((watch) => watch.user === user && watch.dossier === dossier.name && watch.channel !== channel)
    .filter((watch) => watch.guild === guild && watch.fault !== null)
    .map(
      ({ number, query, fault }) =>
        `Watch ${number} of another channel, which you added, cannot post: ${fault ?? ''}. It looks for: ${query}`,
    );
}

/** Drops a watch. Throws {@link UserError} where there is none of this number. */
export function dropWatch(number: number, open: OpenDossier, team: Team): Answer {
  checkIsChannel(team);
  const dossier = open.dossier.name;
  const watch = team.store.watches.find(team.channel, dossier, number);
  if (watch === undefined || !team.store.watches.drop(team.channel, dossier, number)) {
    throw noSuchWatch(number, open, team);
  }
  const { waiting } = team.store.watches.counts(watch.id);
  const words = waiting === 1 ? 'one passage that it had found is' : `${waiting} passages that it had found are`;
  return {
    ...emptyAnswer('watch', `Watch ${number} is dropped: ${watch.query}`, open),
    notes: [
      `Nothing more is posted for it.${waiting === 0 ? '' : ` That holds for what had not been posted yet as well: ${words} in /watch show.`}`,
    ],
  };
}

/**
 * What a watch has found, or what one of its posts told: the passages as they stand now, with the words that match. Throws
 * {@link UserError} where there is no such watch in the channel.
 */
export function showWatch(number: number, post: number | undefined, open: OpenDossier, team: Team): Answer {
  checkIsChannel(team);
  const watch = team.store.watches.find(team.channel, open.dossier.name, number);
  if (watch === undefined) throw noSuchWatch(number, open, team);
  const query = readWatchQuery(watch.query);
  const matches = team.store.watches.matches(watch.id, post);
  const hits = hitsOf(watch, matches, open);
  const documents = new Set(hits.map(({ document }) => document.id)).size;
  const gone = matches.length - hits.length;
  const where = documents > 1 ? ` in ${documents} documents` : '';
  const found = `${hits.length} ${post === undefined ? '' : 'new '}${hits.length === 1 ? 'passage' : 'passages'}${where}`;
  return {
    ...emptyAnswer('watch', `Watch ${number}, ${found}: ${watch.query}`, open, query.filters),
    readAs: printQuery(query),
    results: hits.slice(0, MOST_SHOWN).map((hit) => resultOfHit(hit)),
    total: hits.length,
    notes: [
      ...(hits.length > 1 && documents > 1 ? [countsOf(hits)] : []),
      ...(hits.length > MOST_SHOWN ? [`The first ${MOST_SHOWN} are listed; /search finds the others.`] : []),
      ...(gone > 0 ? [goneNote(gone)] : []),
      ...(matches.length === 0 ? ['It has found nothing new yet.'] : []),
    ],
  };
}

/** Those of a watch's matches that still stand and still match, with the words that do. */
export function hitsOf(
  watch: Pick<Watch, 'query'>,
  matches: readonly { readonly document: string; readonly number: number }[],
  open: OpenDossier,
): readonly Hit[] {
  const wanted = new Set(matches.map(({ document, number }) => `${document}:${number}`));
  return matchesAmong(readWatchQuery(watch.query), open, (document, number) => wanted.has(`${document}:${number}`));
}

/** Whether a call comes from the terminal, where nothing can be posted. */
export function isInTerminal({ guild, channel }: Team): boolean {
  return guild === null && channel === 'terminal';
}

/** Throws {@link UserError} in the terminal. */
export function checkIsChannel(team: Team): void {
  if (isInTerminal(team)) {
    throw new UserError('Watches and schedules belong to channels in Discord: set up, look at and drop them there.');
  }
}

/** Throws {@link UserError} where nothing of the dossier may be posted in the channel. */
export function checkMayPost(team: Team, dossier: string): void {
  checkIsChannel(team);
  if (team.mayShow(dossier)) return;
  throw new UserError(
    'Nothing can be posted here by itself: the dossier is not open to everyone who reads this channel. ' +
      'Set this up in a channel that the dossier is open to.',
  );
}

function countsOf(hits: readonly Hit[]): string {
  const counts = new Map<string, number>();
  for (const { document } of hits) counts.set(document.metadata.title, (counts.get(document.metadata.title) ?? 0) + 1);
  const listed = [...counts].slice(0, MOST_COUNTED).map(([title, count]) => `${title}: ${count}`);
  const others = counts.size - listed.length;
  return `By document: ${listed.join('; ')}${others > 0 ? `; and ${others} more documents` : ''}.`;
}

const MOST_COUNTED = 8;

function goneNote(gone: number): string {
  return gone === 1
    ? 'One passage that it found does not stand in the dossier any more, or reads otherwise now.'
    : `${gone} passages that it found do not stand in the dossier any more, or read otherwise now.`;
}

function noSuchWatch(number: number, open: OpenDossier, team: Team): UserError {
  const numbers = team.store.watches.ofChannel(team.channel, open.dossier.name).map((watch) => watch.number);
  const there = numbers.length === 0 ? 'There are none' : `There are: ${numbers.join(', ')}`;
  return new UserError(`There is no watch ${number} in this channel on the dossier “${open.dossier.name}”. ${there}.`);
}

import { emptyBase } from '../../answering/result.ts';
import type { Watch } from '../../keeping/watches.ts';
import type { OpenDossier } from '../../openDossier.ts';
import { wording } from '../../wording/catalogue.ts';
import { faultsElsewhere } from '../faultsElsewhere.ts';
import { isInTerminal } from '../posting.ts';
import type { Team } from '../team.ts';
import type { WatchAnswer } from './watchAnswer.ts';

/** The watches of the channel on this dossier; in the terminal, those of all channels. */
export function listWatches(open: OpenDossier, team: Team): WatchAnswer {
  const { watches } = team.store;
  const dossier = open.dossier.name;
  const isTerminal = isInTerminal(team);
  const all = isTerminal
    ? watches.all().filter((watch) => watch.dossier === dossier)
    : watches.ofChannel(team.channel, dossier);
  return {
    command: 'watch',
    form: 'list',
    heading: wording.watches.list(isTerminal),
    ...emptyBase(open),
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
      ...(all.length === 0 ? [wording.watches.noneHere] : []),
      ...(isTerminal ? [] : faultsElsewhere(watches.all(), open, team).map(faultNote)),
    ],
  };
}

function faultNote({ number, query, fault }: Pick<Watch, 'number' | 'query'> & { readonly fault: string }): string {
  return wording.watches.faultElsewhere(number, fault, query);
}

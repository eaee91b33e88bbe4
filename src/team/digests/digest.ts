import { emptyBase } from '../../answering/result.ts';
import type { DigestContents, Schedule } from '../../keeping/schedules.ts';
import type { TeamStore } from '../../keeping/teamStore.ts';
import type { OpenDossier } from '../../openDossier.ts';
import { wording } from '../../wording/catalogue.ts';
import { foundByWatches, foundTogether } from '../watching/foundTogether.ts';
import { changeOf } from './changesOfCited.ts';
import type { DigestShown } from './digestAnswer.ts';

/** A digest as it was made, or as it would be made now. Times are in milliseconds. */
export interface DigestMade {
  readonly contents: DigestContents;
  /** From when on it lists what is new. */
  readonly since: number;
  readonly due: number;
  readonly created: number;
  /** How many earlier due times it covers as well. */
  readonly missed: number;
}

/** A digest that is made this much after it was due is late, in milliseconds. Rounds are a quarter of a minute apart. */
const LATE = 5 * 60 * 1000;
/** Most of each kind that one digest lists; /source, /watch show and /cite list the rest. */
const MOST_DOCUMENTS = 15;
const MOST_RESULTS = 40;
const MOST_CHANGES = 20;

/** Whether a digest of these contents has nothing to list. */
export async function isEmptyDigest(
  schedule: Pick<Schedule, 'channel' | 'dossier'>,
  contents: DigestContents,
  open: OpenDossier,
  store: TeamStore,
): Promise<boolean> {
  const { fresh, grown, watches, changes } = await listedIn(schedule, contents, open, store);
  return [fresh, grown, watches, changes].every((list) => list.length === 0);
}

/** A digest as an answer, with times by the clock of its schedule. */
export async function digestAnswer(
  schedule: Schedule,
  digest: DigestMade,
  heading: string,
  open: OpenDossier,
  store: TeamStore,
): Promise<DigestShown> {
  const { fresh, grown, watches, changes } = await listedIn(schedule, digest.contents, open, store);
  const found = foundTogether(watches);
  return {
    command: 'digest',
    form: 'shown',
    heading,
    ...emptyBase(open),
    total: found.length,
    documents: fresh.slice(0, MOST_DOCUMENTS).map(({ id }) => id),
    since: wording.moments.inZone(schedule.zone, digest.since),
    late: digest.created - digest.due > LATE ? wording.moments.inZone(schedule.zone, digest.due) : null,
    missed: digest.missed,
    moreDocuments: Math.max(0, fresh.length - MOST_DOCUMENTS),
    grown: grown.slice(0, MOST_DOCUMENTS),
    watches: watches.map(({ watch, hits }) => ({ number: watch.number, query: watch.query, found: hits.length })),
    found: found.slice(0, MOST_RESULTS),
    changes: changes.slice(0, MOST_CHANGES),
    notes: [
      ...(found.length > MOST_RESULTS ? [wording.digest.someListed(MOST_RESULTS, found.length)] : []),
      ...(changes.length > MOST_CHANGES ? [wording.digest.moreChanges(changes.length - MOST_CHANGES)] : []),
    ],
  };
}

/** What a digest lists by the present state of the dossier, without what has gone again. */
async function listedIn(
  { channel, dossier }: Pick<Schedule, 'channel' | 'dossier'>,
  { readings, matches, changes }: DigestContents,
  open: OpenDossier,
  store: TeamStore,
) {
  const came = store.arrivals.documents(dossier, ...readings).flatMap(({ document, isNew, passages }) => {
    const found = open.dossier.document(document);
    return found === undefined ? [] : [{ document: found, isNew, passages }];
  });
  const matched = store.watches.matchesOfChannel(channel, dossier, ...matches);
  const watches = await foundByWatches(matched, open, store.watches);
  return {
    fresh: came.filter(({ isNew }) => isNew).map(({ document }) => document),
    grown: came.filter(({ isNew }) => !isNew).map(({ document, passages }) => ({ document: document.id, passages })),
    watches,
    changes: changes.flatMap(({ citation }) => changeOf(citation, open) ?? []),
  };
}

import { emptyAnswer, resultOfHit } from '../../answering/result.ts';
import { cite } from '../../answering/sources/cite.ts';
import { summaryOf } from '../../answering/sources/source.ts';
import { citationOf } from '../../dossier/passage.ts';
import { UserError } from '../../errors.ts';
import type { Answer } from '../../json/old.ts';
import type { OpenDossier } from '../../openDossier.ts';
import type { Team } from '../team.ts';
import { hitsOf } from '../watching/watches.ts';
import { momentIn } from './timeZones.ts';

type Store = Team['store'];
type Schedule = ReturnType<Store['schedules']['ofChannel']>[number];
type Contents = NonNullable<ReturnType<Store['schedules']['openDigest']>>['contents'];
type Change = NonNullable<Answer['change']>;

/** A digest as it was made, or as it would be made now; times in milliseconds. */
export interface Told {
  readonly contents: Contents;
  readonly since: number;
  readonly due: number;
  readonly created: number;
  readonly missed: number;
}

/** What is made so much after it was due comes late, in milliseconds; rounds are a quarter of a minute apart. */
const LATE = 5 * 60 * 1000;
/** Most of each kind that one digest lists; /source, /watch show and /cite tell the rest. */
const MOST_DOCUMENTS = 15;
const MOST_RESULTS = 40;
const MOST_CHANGES = 20;

/** What became of each passage that is cited or pinned in a channel and no longer stands as it did. */
export function changesOfCited(
  store: Store,
  { guild, channel, dossier }: Pick<Schedule, 'guild' | 'channel' | 'dossier'>,
  open: OpenDossier,
): Contents['changes'] {
  const pinned = store.briefings
    .all({ guild, channel, dossier })
    .flatMap(({ pins }) => pins.map(({ document, passage }) => citationOf({ document, number: passage })));
  return [...new Set([...pinned, ...store.schedules.citedIn(channel, dossier)])].flatMap((citation) => {
    const change = changeOf(citation, open);
    return change === undefined ? [] : [{ citation, standing: change.now ?? change.status }];
  });
}

/** Whether a digest of these contents would tell nothing. */
export function isEmptyDigest(
  schedule: Pick<Schedule, 'channel' | 'dossier'>,
  contents: Contents,
  open: OpenDossier,
  store: Store,
): boolean {
  const { fresh, grown, watches, changes } = toldBy(schedule, contents, open, store);
  return [fresh, grown, watches, changes].every((list) => list.length === 0);
}

/** A digest as an answer; `zone` is that of its schedule. */
export function digestAnswer(
  schedule: Schedule,
  digest: Told,
  heading: string,
  open: OpenDossier,
  store: Store,
): Answer {
  const { fresh, grown, watches, changes } = toldBy(schedule, digest.contents, open, store);
  const found = resultsOf(watches);
  return {
    ...emptyAnswer('digest', heading, open),
    documents: fresh.slice(0, MOST_DOCUMENTS).map(summaryOf),
    results: found.slice(0, MOST_RESULTS).map(({ result }) => result),
    total: found.length,
    digest: {
      since: momentIn(schedule.zone, digest.since),
      late: digest.created - digest.due > LATE ? momentIn(schedule.zone, digest.due) : null,
      missed: digest.missed,
      moreDocuments: Math.max(0, fresh.length - MOST_DOCUMENTS),
      grown: grown.slice(0, MOST_DOCUMENTS),
      watches: watches.map(({ watch, hits }) => ({ number: watch.number, query: watch.query, found: hits.length })),
      foundBy: found.slice(0, MOST_RESULTS).map(({ by }) => by),
      changes: changes.slice(0, MOST_CHANGES),
    },
    notes: [
      ...(found.length > MOST_RESULTS
        ? [`The first ${MOST_RESULTS} of ${found.length} passages are listed; /watch show lists them all.`]
        : []),
      ...(changes.length > MOST_CHANGES
        ? [`${changes.length - MOST_CHANGES} more cited passages have changed; /cite shows each.`]
        : []),
    ],
  };
}

/** What a digest tells as the dossier stands now: what has gone again since is left out. */
function toldBy(
  { channel, dossier }: Pick<Schedule, 'channel' | 'dossier'>,
  { readings, matches, changes }: Contents,
  open: OpenDossier,
  store: Store,
) {
  const came = store.arrivals.documents(dossier, ...readings).flatMap(({ document, isNew, passages }) => {
    const found = open.dossier.document(document);
    return found === undefined ? [] : [{ document: found, isNew, passages }];
  });
  const matched = store.watches.matchesOfChannel(channel, dossier, ...matches);
  const watches = [...new Set(matched.map(({ watch }) => watch))].flatMap((id) => {
    const watch = store.watches.byId(id);
    if (watch === undefined) return [];
    const hits = hitsOf(
      watch,
      matched.filter((one) => one.watch === id),
      open,
    );
    return hits.length === 0 ? [] : [{ watch, hits }];
  });
  return {
    fresh: came.filter(({ isNew }) => isNew).map(({ document }) => document),
    grown: came
      .filter(({ isNew }) => !isNew)
      .map(({ document: { id, metadata }, passages }) => ({ id, title: metadata.title, passages })),
    watches,
    changes: changes.flatMap(({ citation }) => changeOf(citation, open) ?? []),
  };
}

/** Each passage once, with the numbers of all watches that found it. */
function resultsOf(watches: ReturnType<typeof toldBy>['watches']) {
  const found = new Map<string, { result: ReturnType<typeof resultOfHit>; by: number[] }>();
  for (const { watch, hits } of watches) {
    for (const hit of hits) {
      const citation = citationOf(hit.passage);
      const known = found.get(citation);
      if (known === undefined) found.set(citation, { result: resultOfHit(hit), by: [watch.number] });
      else known.by.push(watch.number);
    }
  }
  return [...found.values()];
}

/** What became of cited words, or undefined where they stand as they did, or were never there. */
function changeOf(citation: string, open: OpenDossier): Change | undefined {
  try {
    return cite(citation, open).change;
  } catch (error) {
    if (error instanceof UserError) return undefined;
    throw error;
  }
}

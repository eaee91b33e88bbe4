import type { DocumentFindings } from '../../../../src/finding/documentFindings.ts';
import type { CapitalRun } from '../../../../src/finding/names/capitalRuns.ts';
import { nameLanguageOf } from '../../../../src/finding/names/nameLanguage.ts';
import type { NameRun } from '../../../../src/finding/names/nameRun.ts';
import { roleSlicesOf } from '../../../../src/finding/names/roleSlices.ts';
import type { WordCases } from '../../../../src/finding/names/wordCases.ts';
import type { Cluster } from '../../../../src/finding/people/clusters/cluster.ts';
import type { PersonMention } from '../../../../src/finding/people/person.ts';
import { type FoundName, isPlace, readsNames } from './discover.ts';
import { type NamedSlice, NameFinder } from './nameFinder.ts';

/** The places that name a cluster, and those that describe it. */
export interface Gathered {
  readonly mentions: PersonMention[];
  readonly roles: PersonMention[];
}

/**
 * Every place of the dossier, headings too, that names one of the clusters, and how it describes them there; in the order of
 * the clusters.
 */
export function gatherMentions(
  documents: readonly DocumentFindings[],
  cases: WordCases,
  clusters: readonly Cluster[],
  found: ReadonlyMap<string, FoundName>,
): readonly Gathered[] {
  const gathered = clusters.map((): Gathered => ({ mentions: [], roles: [] }));
  const finder = new NameFinder(clusters, {
    isCommon: (folded, isHeading) => {
      const form = cases.form(folded);
      return form !== undefined && (form.small > 0 || (isHeading && form.capitalised === 0));
    },
    isPlace: (folded) => isPlace(found.get(folded)),
  });
  for (const one of documents) gatherFrom(one, finder, clusters, gathered);
  return gathered;
}

function gatherFrom(
  one: DocumentFindings,
  finder: NameFinder,
  clusters: readonly Cluster[],
  gathered: readonly Gathered[],
): void {
  const { document, capitals } = one;
  const language = nameLanguageOf(document.metadata.language);
  const recent = new Map<number, number>();
  let named = 0;
  const namesIn = (runs: readonly CapitalRun[], isHeading: boolean): readonly NamedSlice[] =>
    runs.flatMap((run) => {
      const names = finder.namesIn(run, { isHeading, recent, language });
      for (const { cluster, isFull } of names) {
        named += 1;
        if (isFull) recent.set(cluster, named);
      }
      return names;
    });
  for (const [passage, runs] of capitals) {
    const isHeading = passage.kind === 'heading';
    for (const { cluster, slice, office, behindPlace } of namesIn(runs, isHeading)) {
      const into = gathered[cluster];
      if (into === undefined) continue;
      into.mentions.push({ document, passage, ...slice });
      if (isHeading || clusters[cluster]?.kind === 'body' || !readsNames(one)) continue;
      const run: NameRun = { kind: 'name', ...slice, office, behindPlace, hasFirstName: false };
      const roles = roleSlicesOf({ text: document.standing, within: passage, run, language });
      into.roles.push(...roles.map((role) => ({ document, passage, ...role })));
    }
  }
}

import type { PeopleCorrections } from '../../../../src/dossier/peopleCorrections.ts';
import type { DocumentFindings } from '../../../../src/finding/documentFindings.ts';
import { nameWords } from '../../../../src/finding/names/nameWords.ts';
import type { WordCases } from '../../../../src/finding/names/wordCases.ts';
import { type Cluster, keyOf } from '../../../../src/finding/people/clusters/cluster.ts';
import { type Person, textOf } from '../../../../src/finding/people/person.ts';
import { clusterNames } from './clusterNamesSlowly.ts';
import { discoverNames } from './discover.ts';
import { distinguished } from './distinguished.ts';
import { type Gathered, gatherMentions } from './gatherMentions.ts';
import { officialBodies } from './officialBodies.ts';
import { personOf } from './personOf.ts';

/** The people of a dossier, found in all its documents together. */
export function peopleSlowly(
  documents: readonly DocumentFindings[],
  { cases, corrections }: { readonly cases: WordCases; readonly corrections: PeopleCorrections },
): readonly Person[] {
  const found = discoverNames(documents, cases);
  const named = clusterNames(found, corrections);
  const { clusters, gathered } = withOfficialBodies(named, gatherMentions(documents, cases, named, found), documents);
  const taken = new Set<string>();
  const chosen = preferredNames(clusters, gathered, corrections);
  const all = clusters.flatMap((cluster, at): Person[] => {
    const of = gathered[at];
    if (of === undefined || of.mentions.length === 0) return [];
    const preferred = chosen.get(at);
    // A team that prefers a name means one bearer.
    const parted = preferred === undefined ? distinguished({ cluster, gathered: of }) : [{ cluster, gathered: of }];
    return parted.map((one) => personOf(one.cluster, one.gathered, preferred, taken));
  });
  return all.sort((a, b) => b.mentions.length - a.mentions.length || (a.name < b.name ? -1 : 1));
}

/** Adds the bodies that are written small: to the cluster that has the same name, else as clusters of their own. */
function withOfficialBodies(
  clusters: readonly Cluster[],
  gathered: readonly Gathered[],
  documents: readonly DocumentFindings[],
): { readonly clusters: readonly Cluster[]; readonly gathered: readonly Gathered[] } {
  const own: { cluster: Cluster; gathered: Gathered }[] = [];
  const bearers = firstBearers(clusters);
  for (const [key, mentions] of officialBodies(documents)) {
    const bearer = bearers.get(key);
    if (bearer !== undefined) for (const mention of mentions) gathered[bearer]?.mentions.push(mention);
    else
      own.push({
        cluster: { kind: 'body', names: [key.split(' ')] },
        gathered: { mentions: [...mentions], roles: [] },
      });
  }
  return {
    clusters: [...clusters, ...own.map(({ cluster }) => cluster)],
    gathered: [...gathered, ...own.map((one) => one.gathered)],
  };
}

/** The place of the first cluster that has a name, by the key of the name. */
function firstBearers(clusters: readonly Cluster[]): ReadonlyMap<string, number> {
  const bearers = new Map<string, number>();
  for (const [at, { names }] of clusters.entries())
    for (const key of names.map(keyOf)) if (!bearers.has(key)) bearers.set(key, at);
  return bearers;
}

/** The names that the team prefers, by cluster: the cluster that has the name, else the only one that is written so. */
function preferredNames(
  clusters: readonly Cluster[],
  gathered: readonly Gathered[],
  { preferred }: PeopleCorrections,
): ReadonlyMap<number, string> {
  const chosen = new Map<number, string>();
  const bearers = firstBearers(clusters);
  const wanted = new Map(Object.entries(preferred).map(([name, shown]) => [keyOf(nameWords(name)), shown]));
  const written = new Map<string, Set<number>>();
  if (wanted.size === 0) return chosen;
  for (const [at, { mentions }] of gathered.entries()) {
    for (const mention of mentions) {
      const key = keyOf(nameWords(textOf(mention)));
      if (wanted.has(key) && !bearers.has(key)) written.set(key, (written.get(key) ?? new Set()).add(at));
    }
  }
  for (const [key, shown] of wanted) {
    const so = written.get(key) ?? new Set();
    const at = bearers.get(key) ?? (so.size === 1 ? [...so][0] : undefined);
    if (at !== undefined) chosen.set(at, shown);
  }
  return chosen;
}

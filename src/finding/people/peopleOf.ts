import type { PeopleCorrections } from '../../dossier/peopleCorrections.ts';
import type { DocumentFindings } from '../documentFindings.ts';
import { nameWords } from '../names/nameWords.ts';
import type { WordCases } from '../names/wordCases.ts';
import { type Cluster, clusterNames } from './cluster.ts';
import { discoverNames } from './discover.ts';
import { distinguished } from './distinguished.ts';
import { type Gathered, gatherMentions } from './gatherMentions.ts';
import { officialBodies } from './officialBodies.ts';
import { People } from './people.ts';
import { type Person, textOf } from './person.ts';
import { personOf } from './personOf.ts';

/** The people of a dossier, found in all its documents together. */
export function peopleOf(
  documents: readonly DocumentFindings[],
  { cases, corrections }: { readonly cases: WordCases; readonly corrections: PeopleCorrections },
): People {
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
  return new People(all.sort((a, b) => b.mentions.length - a.mentions.length || (a.name < b.name ? -1 : 1)));
}

/** Adds the bodies that are written small: to the cluster that has the same name, else as clusters of their own. */
function withOfficialBodies(
  clusters: readonly Cluster[],
  gathered: readonly Gathered[],
  documents: readonly DocumentFindings[],
): { readonly clusters: readonly Cluster[]; readonly gathered: readonly Gathered[] } {
  const own: { cluster: Cluster; gathered: Gathered }[] = [];
  for (const [key, mentions] of officialBodies(documents)) {
    const bearer = clusters.findIndex(({ names }) => names.some((words) => words.join(' ') === key));
    if (bearer >= 0) gathered[bearer]?.mentions.push(...mentions);
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

/** The names that the team prefers, by cluster: the cluster that has the name, else the only one that is written so. */
function preferredNames(
  clusters: readonly Cluster[],
  gathered: readonly Gathered[],
  { preferred }: PeopleCorrections,
): ReadonlyMap<number, string> {
  const chosen = new Map<number, string>();
  for (const [name, shown] of Object.entries(preferred)) {
    const key = nameWords(name).join(' ');
    const bearer = clusters.findIndex(({ names }) => names.some((words) => words.join(' ') === key));
    const written = [...gathered.keys()].filter((at) =>
      gathered[at]?.mentions.some((mention) => nameWords(textOf(mention)).join(' ') === key),
    );
    const at = bearer >= 0 ? bearer : written.length === 1 ? written[0] : undefined;
    if (at !== undefined) chosen.set(at, shown);
  }
  return chosen;
}

import type { PeopleCorrections } from '../../../dossier/peopleCorrections.ts';
import { nameWords } from '../../names/nameWords.ts';
import { type Cluster, keyOf } from './cluster.ts';

/** Joins the clusters of names that the team says are one, and adds those that were not found as names. */
export function correctedClusters(
  clusters: readonly Cluster[],
  { same, different, preferred }: PeopleCorrections,
): readonly Cluster[] {
  if (same.length === 0 && different.length === 0 && Object.keys(preferred).length === 0) return clusters;
  const all = new Set(clusters);
  const bearers = new Map<string, Set<Cluster>>();
  for (const cluster of clusters) note(bearers, cluster);
  const named = [
    ...same,
    ...different.flatMap((names) => names.map((name) => [name])),
    ...Object.keys(preferred).map((name) => [name]),
  ];
  for (const group of named) {
    const wanted = group.map(nameWords).filter((words) => words.length > 0);
    const having = new Set(wanted.flatMap((words) => [...(bearers.get(keyOf(words)) ?? [])]));
    const kin = having.size < 2 ? [...having] : [...all].filter((cluster) => having.has(cluster));
    const known = kin.flatMap(({ names }) => names);
    const keys = new Set(known.map(keyOf));
    const fresh = wanted.filter((one) => !keys.has(keyOf(one)));
    if (kin.length === 1 && fresh.length === 0) continue;
    // A lone word, such as a surname, is found through the full name and need not become a name of its own.
    if (group.length === 1 && fresh.every((one) => one.length === 1)) continue;
    for (const cluster of kin) {
      all.delete(cluster);
      for (const words of cluster.names) bearers.get(keyOf(words))?.delete(cluster);
    }
    const one: Cluster = { kind: kin[0]?.kind ?? 'person', names: [...known, ...fresh] };
    all.add(one);
    note(bearers, one);
  }
  return [...all];
}

function note(bearers: Map<string, Set<Cluster>>, cluster: Cluster): void {
  for (const words of cluster.names) {
    const key = keyOf(words);
    bearers.set(key, (bearers.get(key) ?? new Set()).add(cluster));
  }
}

import type { PeopleCorrections } from '../../../dossier/peopleCorrections.ts';
import type { FoundName } from '../discover.ts';
import { clusterBodies } from './bodyClusters.ts';
import { type Cluster, keyOf } from './cluster.ts';
import { correctedClusters } from './correctedClusters.ts';
import { DifferentNames } from './differentNames.ts';
import { byCount, isBodily, isLoneSurname, isPersonal } from './nameKinds.ts';
import { PersonClusters } from './personClusters.ts';

/** Puts together the names that can be one person's or one body's. */
export function clusterNames(
  found: ReadonlyMap<string, FoundName>,
  corrections: PeopleCorrections,
): readonly Cluster[] {
  const different = new DifferentNames(corrections, found.values());
  const names = [...found.values()].sort(byCount);
  const known = new PersonClusters(
    names.filter(isPersonal).map(({ words }) => words),
    different,
  );
  const isSurname = (word: string): boolean => known.isSurname(word);
  const lone = names
    .filter((name) => isLoneSurname(name) && !isSurname(name.words[0] ?? ''))
    .map(({ words }): Cluster => ({ kind: 'person', names: [words] }));
  const persons = [...known.clusters, ...lone];
  const taken = new Set(persons.flatMap((cluster) => cluster.names.map(keyOf)));
  const bodies = clusterBodies(names.filter(isBodily), { taken, isSurname }, different);
  return correctedClusters([...persons, ...bodies], corrections);
}

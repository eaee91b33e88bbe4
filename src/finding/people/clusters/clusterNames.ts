import type { PeopleCorrections } from '../../../dossier/peopleCorrections.ts';
import { KinWords } from '../../names/kin/kinWords.ts';
import type { FoundName } from '../foundName.ts';
import { clusterBodies } from './bodyClusters.ts';
import { type Cluster, keyOf } from './cluster.ts';
import { correctedClusters } from './correctedClusters.ts';
import { DifferentNames } from './differentNames.ts';
import { commonestFirst, isBodily, isLoneSurname, isPersonal } from './nameKinds.ts';
import { PersonClusters } from './personClusters.ts';

/** Puts together the names that can be one person's or one body's. `words`: what is known of likeness from before. */
export function clusterNames(
  found: ReadonlyMap<string, FoundName>,
  corrections: PeopleCorrections,
  words = new KinWords(),
): readonly Cluster[] {
  const different = new DifferentNames(corrections, found.values());
  const named = [...found];
  const ofKind = (is: (name: FoundName) => boolean): readonly FoundName[] =>
    commonestFirst(named.filter(([, name]) => is(name)));
  const known = new PersonClusters(
    ofKind(isPersonal).map(({ words: own }) => own),
    different,
    words,
  );
  const isSurname = (word: string): boolean => known.isSurname(word);
  const lone = ofKind(isLoneSurname)
    .filter((name) => !isSurname(name.words[0] ?? ''))
    .map((name): Cluster => ({ kind: 'person', names: [name.words] }));
  const persons = [...known.clusters, ...lone];
  const taken = new Set(persons.flatMap((cluster) => cluster.names.map(keyOf)));
  const bodies = clusterBodies(ofKind(isBodily), { taken, isSurname }, different, words);
  return correctedClusters([...persons, ...bodies], corrections);
}

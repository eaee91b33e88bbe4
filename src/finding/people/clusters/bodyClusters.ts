import type { KinWords } from '../../names/kin/kinWords.ts';
import type { FoundName } from '../foundName.ts';
import { BodyNameIndex } from './bodyNameIndex.ts';
import { type Cluster, keyOf } from './cluster.ts';
import type { DifferentNames } from './differentNames.ts';
import { isSameBody } from './sameBody.ts';

/** Which names are no body's since they are a person's. */
interface Persons {
  /** The keys of the names that persons have; see {@link keyOf}. */
  readonly taken: ReadonlySet<string>;
  isSurname(word: string): boolean;
}

/**
 * The names of bodies put together: a name joins the first cluster in which it is the same body's as every name, else the
 * first that has its initials. `names`: the commonest first.
 */
export function clusterBodies(
  names: readonly FoundName[],
  { taken: ofPersons, isSurname }: Persons,
  different: DifferentNames,
  words: KinWords,
): readonly Cluster[] {
  const clusters: Cluster[] = [];
  const taken = new Set(ofPersons);
  words.add(names.flatMap((name) => [...name.words, ...name.initials]));
  const index = new BodyNameIndex(words);
  for (const { words: own, initials } of names) {
    if (taken.has(keyOf(own)) || (own.length === 1 && isSurname(own[0] ?? ''))) continue;
    const kin =
      index.candidates(own).find((at) => fits(own, clusters[at], different)) ??
      [...initials].map((one) => index.single(one)).reduce(earlier, undefined);
    const at = kin ?? clusters.length;
    const cluster: Cluster = clusters[at] ?? { kind: 'body', names: [] };
    if (kin === undefined) clusters.push(cluster);
    for (const name of [own, ...[...initials].map((one) => [one])]) {
      cluster.names.push(name);
      index.add(name, at);
      taken.add(keyOf(name));
    }
  }
  return clusters;
}

/** Every name of a cluster must agree with a new one. */
function fits(words: readonly string[], cluster: Cluster | undefined, different: DifferentNames): boolean {
  if (cluster === undefined || different.isApart(words, cluster)) return false;
  return cluster.names.every((other) => isSameBody(words, other));
}

function earlier(a: number | undefined, b: number | undefined): number | undefined {
  return a === undefined || b === undefined ? (a ?? b) : Math.min(a, b);
}

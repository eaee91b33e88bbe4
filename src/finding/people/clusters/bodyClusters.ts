import type { FoundName } from '../discover.ts';
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
): readonly Cluster[] {
  const clusters: Cluster[] = [];
  const taken = new Set(ofPersons);
  const index = new BodyNameIndex(names.flatMap(({ words, initials }) => [...words, ...initials]));
  for (const { words, initials } of names) {
    if (taken.has(keyOf(words)) || (words.length === 1 && isSurname(words[0] ?? ''))) continue;
    const kin =
      index.candidates(words).find((at) => fits(words, clusters[at], different)) ??
      [...initials].map((one) => index.single(one)).reduce(earlier, undefined);
    const at = kin ?? clusters.length;
    const cluster: Cluster = clusters[at] ?? { kind: 'body', names: [] };
    if (kin === undefined) clusters.push(cluster);
    for (const name of [words, ...[...initials].map((one) => [one])]) {
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

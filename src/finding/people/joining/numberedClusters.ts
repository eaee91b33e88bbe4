import type { KinWords } from '../../names/kin/kinWords.ts';
import { type Cluster, keyOf } from '../clusters/cluster.ts';

/** What became different between two sets of clusters. */
export interface ClusterChange {
  /** The numbers of the clusters that came or went; one that has other names than before has another number. */
  readonly clusters: ReadonlySet<number>;
  /** The words of which it may be decided otherwise whose names they are. */
  readonly words: ReadonlySet<string>;
  /** The keys of names of bodies that are another body's than before, or nobody's. */
  readonly bodies: ReadonlySet<string>;
}

/**
 * The clusters of a dossier under numbers that stay while a cluster has the same names. So what was found in a document counts
 * on as long as the clusters that its words can mean are the same.
 */
export class NumberedClusters {
  #byNumber: ReadonlyMap<number, Cluster> = new Map();
  #numbers: ReadonlyMap<string, number> = new Map();
  #bodies: ReadonlyMap<string, number> = new Map();
  #firstNames: ReadonlySet<string> = new Set();
  #next = 0;

  /** In the order in which they were made: the commonest first. */
  get byNumber(): ReadonlyMap<number, Cluster> {
    return this.#byNumber;
  }

  /**
   * Takes over the clusters as they are now, and says what is different. Without `kin`, which knows how words are alike, the
   * words are left out.
   */
  update(clusters: readonly Cluster[], kin: KinWords | null): ClusterChange {
    const [before, bodiesBefore, firstBefore] = [this.#byNumber, this.#bodies, this.#firstNames];
    const numbers = new Map<string, number>();
    const byNumber = new Map<number, Cluster>();
    for (const cluster of clusters) {
      const signature = signatureOf(cluster);
      const known = numbers.has(signature) ? undefined : this.#numbers.get(signature);
      const number = known ?? this.#next;
      if (known === undefined) this.#next += 1;
      numbers.set(signature, number);
      byNumber.set(number, cluster);
    }
    this.#byNumber = byNumber;
    this.#numbers = numbers;
    this.#bodies = bodiesOf(byNumber);
    this.#firstNames = firstNamesOf(clusters);
    const changed = [...byNumber, ...before].filter(([number]) => byNumber.has(number) !== before.has(number));
    const words = kin === null ? [] : wordsOf(changed, kin, differences(this.#firstNames, firstBefore));
    const bodies = [...this.#bodies.keys(), ...bodiesBefore.keys()].filter(
      (key) => this.#bodies.get(key) !== bodiesBefore.get(key),
    );
    return { clusters: new Set(changed.map(([number]) => number)), words: new Set(words), bodies: new Set(bodies) };
  }
}

/** The words that may be surnames of the persons among some clusters, and some others. */
function wordsOf(
  changed: readonly (readonly [number, Cluster])[],
  kin: KinWords,
  others: readonly string[],
): ReadonlySet<string> {
  const words = new Set(others);
  const persons = changed.flatMap(([, { kind, names }]) => (kind === 'person' ? names : []));
  for (const surname of new Set(persons.map((name) => name.at(-1) ?? '')))
    for (const word of [surname, ...kin.oneFirstName(surname), ...kin.slipsOf(surname)]) words.add(word);
  return words;
}

function signatureOf({ kind, names }: Cluster): string {
  return [kind, ...names.map(keyOf).toSorted()].join('\n');
}

/** The first cluster of a body that has a name, by the key of the name. */
function bodiesOf(clusters: ReadonlyMap<number, Cluster>): ReadonlyMap<string, number> {
  const bodies = new Map<string, number>();
  for (const [number, { kind, names }] of clusters) {
    if (kind === 'body') for (const key of names.map(keyOf)) if (!bodies.has(key)) bodies.set(key, number);
  }
  return bodies;
}

function firstNamesOf(clusters: readonly Cluster[]): ReadonlySet<string> {
  return new Set(
    clusters.flatMap(({ kind, names }) =>
      kind === 'person' ? names.flatMap((words) => (words.length > 1 ? words.slice(0, 1) : [])) : [],
    ),
  );
}

function differences(a: ReadonlySet<string>, b: ReadonlySet<string>): readonly string[] {
  return [...a, ...b].filter((one) => a.has(one) !== b.has(one));
}

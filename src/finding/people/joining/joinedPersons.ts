import type { PeopleCorrections } from '../../../dossier/peopleCorrections.ts';
import { nameWords } from '../../names/nameWords.ts';
import { type Cluster, keyOf } from '../clusters/cluster.ts';
import { inListedOrder } from '../peopleIndex.ts';
import type { ClusterPlace, PlacesByCluster, WrittenPlace } from './documentPlaces.ts';
import type { JoinedDocument } from './joinedDocument.ts';
import { type JoinedPerson, joinedPerson } from './joinedPerson.ts';
import { type BearerPlaces, type PlacedName, partedPlaces, together } from './partedPlaces.ts';

/** What changed in documents and clusters. */
interface PlacesChange {
  readonly documents: ReadonlyMap<string, JoinedDocument>;
  readonly clusters: ReadonlyMap<number, Cluster>;
  /** Clusters that came or went, or whose names the team shows otherwise. */
  readonly changed: ReadonlySet<number>;
  /** Documents that went or were read again, as they were. */
  readonly forgotten: ReadonlyMap<string, JoinedDocument>;
  /** Documents in which names were looked for again, with the places that they had before. */
  readonly placed: ReadonlyMap<string, PlacesByCluster>;
  readonly corrections: PeopleCorrections;
}

/** A person or body under the number and the id that it has. */
export interface NumberedPerson extends JoinedPerson {
  /** Stays while the cluster and what distinguishes the bearer are the same. */
  readonly number: number;
  /** See `Person.id`. */
  readonly id: string;
}

/** A place of a document that names someone, given by number. */
export interface NumberedPlace {
  readonly person: number;
  /** Whether it is the name of a body that is written small, among the places that come last. */
  readonly isOfficial: boolean;
  readonly place: WrittenPlace;
}

/** What changed in the persons and bodies. */
export interface PersonsChange {
  /** Those of whom something may be different, by their numbers; undefined for those that are gone. */
  readonly persons: ReadonlyMap<number, NumberedPerson | undefined>;
  /** The documents of whose places something may be different, and those that are gone. */
  readonly documents: ReadonlySet<string>;
}

/** The bearers of the names of a cluster. */
interface Bearers {
  readonly bearers: readonly {
    readonly number: number;
    readonly person: JoinedPerson;
    readonly places: BearerPlaces | null;
  }[];
}

/** The persons and bodies of a dossier, with the documents that name them. */
export class JoinedPersons {
  #documents: ReadonlyMap<string, JoinedDocument> = new Map();
  #clusters: ReadonlyMap<number, Cluster> = new Map();
  readonly #naming = new Map<number, Set<JoinedDocument>>();
  /** The bodies that are written small: the documents that name them, and the cluster to which they belong. */
  readonly #official = new Map<
    string,
    { readonly documents: Set<JoinedDocument>; first: JoinedDocument | null; cluster: number | null }
  >();
  readonly #bearers = new Map<number, Bearers>();
  readonly #ownClusters = new Map<string, number>();
  readonly #numbers = new Map<string, number>();
  /** The cluster of each person, by the person's number. */
  readonly #clusterOf: number[] = [];
  #preferred: ReadonlyMap<number, string> = new Map();
  #listed: ReadonlyMap<number, NumberedPerson> = new Map();

  /** Everyone, by number, in the order in which they were made. */
  get listed(): ReadonlyMap<number, NumberedPerson> {
    return this.#listed;
  }

  update(change: PlacesChange): PersonsChange {
    this.#documents = change.documents;
    this.#clusters = change.clusters;
    const affected = new Set(change.changed);
    const documents = new Set<string>(change.forgotten.keys());
    this.#forget(change, affected);
    this.#take(change, affected, documents);
    const first = firstBearers(change.clusters);
    this.#direct(first, affected, documents);
    const preferred = this.#preferredNames(first, change.corrections);
    for (const cluster of new Set([...preferred.keys(), ...this.#preferred.keys()]))
      if (preferred.get(cluster) !== this.#preferred.get(cluster)) affected.add(cluster);
    this.#preferred = preferred;
    for (const cluster of affected) this.#bear(cluster, documents);
    return { persons: this.#list(affected), documents };
  }

  /** The places that name someone, in reading order; those of bodies that are written small come last. */
  *placesOf(number: number): Iterable<PlacedName> {
    const cluster = this.#clusterOf[number];
    if (cluster === undefined) return;
    const own = this.#bearers.get(cluster)?.bearers.find((one) => one.number === number);
    if (own !== undefined) yield* own.places?.mentions ?? this.#placesOfCluster(cluster);
  }

  /** The places of a document that name someone, in the order of their beginnings; of places with one beginning the most often named first. */
  namedIn(id: string): readonly NumberedPlace[] {
    const document = this.#documents.get(id);
    if (document === undefined) return [];
    const official = new Set<WrittenPlace>(document.official.map(({ place }) => place));
    const clusters = new Set(document.places.keys());
    for (const { key } of document.official) clusters.add(this.#official.get(key)?.cluster ?? 0);
    const places = [...clusters].flatMap((cluster) =>
      (this.#bearers.get(cluster)?.bearers ?? []).flatMap(({ number, places: own }) =>
        [...(own?.mentions ?? this.#inDocument(cluster, document))]
          .filter((one) => one.document === document)
          .map(({ place }): NumberedPlace => ({ person: number, place, isOfficial: official.has(place) })),
      ),
    );
    const rank = ({ person }: NumberedPlace): NumberedPerson | undefined => this.#listed.get(person);
    return places.sort((a, b) => a.place.start - b.place.start || compare(rank(a), rank(b)));
  }

  #forget({ forgotten }: PlacesChange, affected: Set<number>): void {
    for (const document of forgotten.values()) {
      for (const cluster of document.places.keys()) {
        this.#naming.get(cluster)?.delete(document);
        affected.add(cluster);
      }
      for (const { key } of document.official) {
        const official = this.#official.get(key);
        official?.documents.delete(document);
        if (official?.first === document) official.first = null;
        if (official?.cluster != null) affected.add(official.cluster);
      }
    }
  }

  #take({ placed, documents: all }: PlacesChange, affected: Set<number>, documents: Set<string>): void {
    for (const [id, old] of placed) {
      const document = all.get(id);
      if (document === undefined) continue;
      const now = document.places;
      for (const cluster of new Set([...old.keys(), ...now.keys()])) {
        if (arePlacesSame(old.get(cluster) ?? [], now.get(cluster) ?? [])) continue;
        affected.add(cluster);
        documents.add(id);
        if (!now.has(cluster)) this.#naming.get(cluster)?.delete(document);
        else this.#naming.set(cluster, (this.#naming.get(cluster) ?? new Set()).add(document));
      }
      for (const { key } of document.official) {
        const official = this.#official.get(key) ?? { documents: new Set(), first: null, cluster: null };
        this.#official.set(key, official);
        if (official.documents.has(document)) continue;
        official.documents.add(document);
        official.first = null;
        documents.add(id);
        if (official.cluster !== null) affected.add(official.cluster);
      }
    }
  }

  /** Gives each body that is written small to the cluster that has the same name, else to a cluster of its own. */
  #direct(first: ReadonlyMap<string, number>, affected: Set<number>, documents: Set<string>): void {
    for (const [key, official] of this.#official) {
      if (official.documents.size === 0) {
        if (official.cluster !== null) affected.add(official.cluster);
        this.#official.delete(key);
        continue;
      }
      official.first ??= firstOf(official.documents);
      const cluster = first.get(key) ?? this.#ownCluster(key);
      if (cluster === official.cluster) continue;
      for (const one of [cluster, official.cluster]) if (one !== null) affected.add(one);
      for (const { id } of official.documents) documents.add(id);
      official.cluster = cluster;
    }
  }

  #ownCluster(key: string): number {
    const known = this.#ownClusters.get(key);
    if (known !== undefined) return known;
    const own = -1 - this.#ownClusters.size;
    this.#ownClusters.set(key, own);
    return own;
  }

  /** The names that the team prefers, by cluster: the cluster that has the name, else the only one that is written so. */
  #preferredNames(first: ReadonlyMap<string, number>, { preferred }: PeopleCorrections): ReadonlyMap<number, string> {
    const wanted = new Map(Object.entries(preferred).map(([name, shown]) => [keyOf(nameWords(name)), shown]));
    const lacking = [...wanted.keys()].filter((key) => !this.#hasName(key, first));
    const written = lacking.length === 0 ? new Map<string, Set<number>>() : this.#clustersWritten(new Set(lacking));
    const chosen = new Map<number, string>();
    for (const [key, shown] of wanted) {
      const so = [...(written.get(key) ?? [])];
      const cluster = this.#hasName(key, first) ?? (so.length === 1 ? so[0] : undefined);
      if (cluster !== undefined) chosen.set(cluster, shown);
    }
    return chosen;
  }

  #hasName(key: string, first: ReadonlyMap<string, number>): number | undefined {
    return first.get(key) ?? this.#official.get(key)?.cluster ?? undefined;
  }

  #clustersWritten(wanted: ReadonlySet<string>): ReadonlyMap<string, ReadonlySet<number>> {
    const written = new Map<string, Set<number>>();
    const note = (cluster: number, text: string): void => {
      const key = keyOf(nameWords(text));
      if (wanted.has(key)) written.set(key, (written.get(key) ?? new Set()).add(cluster));
    };
    for (const { places, official } of this.#documents.values()) {
      for (const [cluster, own] of places) for (const { text } of own) note(cluster, text);
      for (const { key, place } of official) note(this.#official.get(key)?.cluster ?? 0, place.text);
    }
    return written;
  }

  /** Finds the bearers of the names of a cluster anew. */
  #bear(cluster: number, documents: Set<string>): void {
    const before = this.#bearers.get(cluster)?.bearers ?? [];
    const kind = cluster < 0 ? 'body' : this.#clusters.get(cluster)?.kind;
    const places = kind === undefined ? [] : [...this.#placesOfCluster(cluster)];
    if (kind === undefined || places.length === 0) this.#bearers.delete(cluster);
    else {
      const preferred = this.#preferred.get(cluster);
      // A team that prefers a name means one bearer.
      const parted = kind === 'body' || preferred !== undefined ? [together(places)] : partedPlaces(places);
      const bearers = parted.map((own) => ({
        number: this.#numberOf(cluster, own.part),
        person: joinedPerson(kind, own, preferred),
        places: parted.length > 1 ? own : null,
      }));
      this.#bearers.set(cluster, { bearers });
    }
    if (before.length > 1 || (this.#bearers.get(cluster)?.bearers.length ?? 0) > 1) {
      for (const { document } of places) documents.add(document.id);
    }
    if (kind === undefined && this.#naming.get(cluster)?.size === 0) this.#naming.delete(cluster);
  }

  #numberOf(cluster: number, part: string): number {
    const key = `${cluster} ${part}`;
    const known = this.#numbers.get(key);
    if (known !== undefined) return known;
    this.#numbers.set(key, this.#clusterOf.length);
    return this.#clusterOf.push(cluster) - 1;
  }

  *#placesOfCluster(cluster: number): Iterable<PlacedName> {
    for (const document of inOrder(this.#naming.get(cluster) ?? [])) yield* namedOf(cluster, document);
    for (const key of this.#officialKeysOf(cluster)) {
      for (const document of inOrder(this.#official.get(key)?.documents ?? [])) yield* officialOf(key, document);
    }
  }

  *#inDocument(cluster: number, document: JoinedDocument): Iterable<PlacedName> {
    yield* namedOf(cluster, document);
    for (const key of this.#officialKeysOf(cluster)) yield* officialOf(key, document);
  }

  /** The names of bodies that are written small and belong to a cluster, in the order of their first places. */
  #officialKeysOf(cluster: number): readonly string[] {
    const names = this.#clusters.get(cluster)?.names.map(keyOf) ?? [];
    const keys = cluster < 0 ? [...this.#ownClusters.keys()].slice(-1 - cluster, -cluster) : [...new Set(names)];
    const own = keys.filter((key) => this.#official.get(key)?.cluster === cluster);
    return own.length < 2 ? own : own.sort((a, b) => this.#compareFirst(a, b));
  }

  #compareFirst(a: string, b: string): number {
    const [first, second] = [this.#official.get(a)?.first, this.#official.get(b)?.first];
    const places = (key: string): number => first?.official.findIndex((one) => one.key === key) ?? 0;
    return (first?.position ?? 0) - (second?.position ?? 0) || places(a) - places(b);
  }

  /** Lists everyone with their ids. Returns those of whom something may be different. */
  #list(affected: ReadonlySet<number>): ReadonlyMap<number, NumberedPerson | undefined> {
    const own = [...this.#official].filter(([, { cluster }]) => cluster !== null && cluster < 0).map(([key]) => key);
    own.sort((a, b) => this.#compareFirst(a, b));
    const order = [...this.#clusters.keys(), ...own.map((key) => this.#ownCluster(key))];
    const listed = new Map<number, NumberedPerson>();
    const taken = new Set<string>();
    const changed = new Map<number, NumberedPerson | undefined>();
    for (const cluster of order) {
      for (const { number, person } of this.#bearers.get(cluster)?.bearers ?? []) {
        const id = freeId(nameWords(person.name).join('-') || 'name', taken);
        const before = this.#listed.get(number);
        const isSame = before?.id === id && !affected.has(cluster);
        const one = isSame ? before : { ...person, number, id };
        listed.set(number, one);
        if (!isSame) changed.set(number, one);
      }
    }
    for (const number of this.#listed.keys()) if (!listed.has(number)) changed.set(number, undefined);
    this.#listed = listed;
    return changed;
  }
}

function compare(a: NumberedPerson | undefined, b: NumberedPerson | undefined): number {
  return a === undefined || b === undefined ? 0 : inListedOrder(listedAs(a), listedAs(b));
}

/** A person as {@link inListedOrder} takes it. */
export function listedAs({ id, name, mentions }: NumberedPerson): Parameters<typeof inListedOrder>[0] {
  return { id, name, mentionCount: mentions };
}

function freeId(plain: string, taken: Set<string>): string {
  let id = plain;
  for (let number = 2; taken.has(id); number += 1) id = `${plain}-${number}`;
  taken.add(id);
  return id;
}

function* namedOf(cluster: number, document: JoinedDocument): Iterable<PlacedName> {
  for (const place of document.places.get(cluster) ?? []) yield { document, place };
}

function* officialOf(key: string, document: JoinedDocument): Iterable<PlacedName> {
  for (const one of document.official) if (one.key === key) yield { document, place: one.place };
}

function arePlacesSame(a: readonly ClusterPlace[], b: readonly ClusterPlace[]): boolean {
  const isSlice = (one: WrittenPlace, other: WrittenPlace | undefined): boolean =>
    one.start === other?.start && one.end === other.end;
  return (
    a.length === b.length &&
    a.every((one, at) => {
      const other = b[at];
      if (!isSlice(one, other) || one.roles.length !== other?.roles.length) return false;
      return one.roles.every((role, place) => isSlice(role, other.roles[place]));
    })
  );
}

function inOrder(documents: Iterable<JoinedDocument>): readonly JoinedDocument[] {
  return [...documents].sort((a, b) => a.position - b.position);
}

function firstOf(documents: Iterable<JoinedDocument>): JoinedDocument | null {
  let first: JoinedDocument | null = null;
  for (const document of documents) if (first === null || document.position < first.position) first = document;
  return first;
}

/** The number of the first cluster that has a name, by the key of the name. */
function firstBearers(clusters: ReadonlyMap<number, Cluster>): ReadonlyMap<string, number> {
  const bearers = new Map<string, number>();
  for (const [number, { names }] of clusters)
    for (const key of names.map(keyOf)) if (!bearers.has(key)) bearers.set(key, number);
  return bearers;
}

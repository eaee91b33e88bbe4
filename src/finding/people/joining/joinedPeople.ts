import type { PeopleCorrections } from '../../../dossier/peopleCorrections.ts';
import type { DocumentFindings } from '../../documentFindings.ts';
import { foldedOf } from '../../names/foldedOf.ts';
import { KinWords } from '../../names/kin/kinWords.ts';
import type { WordCases } from '../../names/wordCases.ts';
import type { Cluster } from '../clusters/cluster.ts';
import { clusterNames } from '../clusters/clusterNames.ts';
import { isPlace } from '../foundName.ts';
import { NameFinder } from '../nameFinder.ts';
import { evidenceIn } from './documentEvidence.ts';
import { capitalWordsIn, type PlacesByCluster, placesIn } from './documentPlaces.ts';
import type { JoinedDocument } from './joinedDocument.ts';
import { JoinedNames } from './joinedNames.ts';
import { JoinedPersons, type PersonsChange } from './joinedPersons.ts';
import { KnownWords } from './knownWords.ts';
import { NumberedClusters } from './numberedClusters.ts';
import { officialPlacesIn } from './officialPlaces.ts';
import { outOfOrder } from './outOfOrder.ts';

/** A dossier after some of its documents changed. */
export interface PeopleSources {
  /** The ids of all its documents, in reading order. */
  readonly order: readonly string[];
  /** Those that came or changed. */
  readonly read: ReadonlySet<string>;
  /** What is found in a document of the dossier. */
  findingsOf(id: string): DocumentFindings;
  readonly cases: WordCases;
  readonly corrections: PeopleCorrections;
  /** The folded words whose capitals or whose number may be others than before; absent if it is not known. */
  readonly recased?: Iterable<string>;
}

/**
 * The persons and bodies of a dossier, joined from all its documents and kept right as documents come, change and go. After
 * each {@link update} they are those that joining all documents anew would give. Looked at again are only: the documents that
 * changed; those with a word of which the dossier's way of writing, or whose name it can be, changed; the names for which
 * these show something; and the persons and bodies of all these. The names of the dossier are clustered anew each time, which
 * is in proportion to their number and needs no document; likenesses of words are remembered.
 */
export class JoinedPeople {
  readonly #documents = new Map<string, JoinedDocument>();
  readonly #words = new KnownWords();
  readonly #names = new JoinedNames();
  readonly #kin = new KinWords();
  readonly #clusters = new NumberedClusters();
  readonly #places = new Set<string>();
  /** The corrections as JSON. */
  #corrections = '';
  /** Persons and bodies with their places. */
  readonly persons = new JoinedPersons();

  /** Takes over how the dossier is now. Returns the persons and the documents of which something changed. */
  update(sources: PeopleSources): PersonsChange {
    const { order, cases, corrections } = sources;
    const read = this.#arrange(sources);
    const fresh = new Map([...read].map((id) => [id, sources.findingsOf(id)]));
    const forgotten = this.#takeDocuments(order, fresh);
    const recased = new Set(this.#words.update(cases, this.#recased(sources, fresh)));
    const evidence = new Set([...read, ...this.#having(recased)]);
    const isCommon = (folded: string): boolean => this.#words.isCommon(folded);
    const touched = this.#names.update(
      new Map(order.map((id, place) => [id, place])),
      new Map([...evidence].map((id) => [id, evidenceIn(fresh.get(id) ?? sources.findingsOf(id), isCommon)])),
    );
    const clusters = clusterNames(this.#names.found, corrections, this.#kin);
    const isNew = read.size === order.length;
    const change = this.#clusters.update(clusters, isNew ? null : this.#kin);
    const affected = new Set(recased);
    for (const word of [...change.words, ...this.#placesChanged(touched)]) {
      const number = this.#words.known(word);
      if (number !== undefined) affected.add(number);
    }
    const again = new Set([...read, ...this.#having(affected), ...this.#havingAll(change.bodies)]);
    const placed = this.#place(again, (id) => fresh.get(id) ?? sources.findingsOf(id));
    const isSame = this.#corrections === JSON.stringify(corrections);
    this.#corrections = JSON.stringify(corrections);
    return this.persons.update({
      documents: this.#documents,
      clusters: this.#clusters.byNumber,
      changed: new Set([...change.clusters, ...(isSame ? [] : this.#clusters.byNumber.keys())]),
      forgotten,
      placed,
      corrections,
    });
  }

  /** The documents to read: those that came or changed, and those that are at another place in the order. */
  #arrange({ order, read }: PeopleSources): ReadonlySet<string> {
    const kept = order.filter((id) => this.#documents.has(id) && !read.has(id));
    const moved = outOfOrder(kept.map((id) => this.#documents.get(id)?.position ?? 0));
    const added = order.filter((id) => read.has(id) || !this.#documents.has(id));
    return new Set([...added, ...kept.filter((_, place) => moved.has(place))]);
  }

  /** Returns the former state of the documents that went or were read again. */
  #takeDocuments(
    order: readonly string[],
    fresh: ReadonlyMap<string, DocumentFindings>,
  ): ReadonlyMap<string, JoinedDocument> {
    const here = new Set(order);
    const forgotten = new Map([...this.#documents].filter(([id]) => !here.has(id) || fresh.has(id)));
    for (const id of forgotten.keys()) this.#documents.delete(id);
    const written = new Map([...fresh].map(([id, found]) => [id, [...capitalWordsIn(found, keyOfWord)]]));
    this.#kin.add([...written.values()].flat());
    for (const [id, found] of fresh) {
      const words = written.get(id) ?? [];
      this.#documents.set(id, {
        id,
        language: found.document.metadata.language,
        words: new Set(words.map((word) => this.#words.numberOf(word))),
        official: officialPlacesIn(found),
        places: new Map(),
        position: 0,
      });
    }
    for (const [position, id] of order.entries()) {
      const document = this.#documents.get(id);
      if (document !== undefined) document.position = position;
    }
    return forgotten;
  }

  #recased({ recased }: PeopleSources, fresh: ReadonlyMap<string, DocumentFindings>): Iterable<string> | undefined {
    if (recased === undefined) return undefined;
    const own = [...fresh.values()].flatMap((found) => [...capitalWordsIn(found, keyOfWord)]);
    return new Set([...recased, ...own]);
  }

  #having(words: ReadonlySet<number>): readonly string[] {
    if (words.size === 0) return [];
    const having: string[] = [];
    for (const [id, { words: own }] of this.#documents) {
      const [fewer, more] = own.size < words.size ? [own, words] : [words, own];
      for (const word of fewer) {
        if (!more.has(word)) continue;
        having.push(id);
        break;
      }
    }
    return having;
  }

  /** The documents that have all words of one of the names. */
  #havingAll(names: ReadonlySet<string>): readonly string[] {
    const wanted = [...names].flatMap((key) => {
      const words = key.split(' ').map((word) => this.#words.known(word));
      const known = words.filter((word) => word !== undefined);
      return known.length < words.length ? [] : [known];
    });
    if (wanted.length === 0) return [];
    return [...this.#documents.values()]
      .filter(({ words }) => wanted.some((all) => all.every((word) => words.has(word))))
      .map(({ id }) => id);
  }

  /** The single words among the names that became places, or are none any more. */
  #placesChanged(touched: ReadonlySet<string>): readonly string[] {
    const changed: string[] = [];
    for (const key of touched) {
      const is = isPlace(this.#names.found.get(key));
      if (is === this.#places.has(key)) continue;
      changed.push(key);
      if (is) this.#places.add(key);
      else this.#places.delete(key);
    }
    return changed;
  }

  /** Looks for names in documents. Returns the places that they had before. */
  #place(ids: ReadonlySet<string>, findingsOf: (id: string) => DocumentFindings): ReadonlyMap<string, PlacesByCluster> {
    const clusters: ReadonlyMap<number, Cluster> = this.#clusters.byNumber;
    const finder = new NameFinder(
      clusters,
      {
        isCommon: (folded, isHeading) => this.#words.isCommonAt(folded, isHeading),
        isPlace: (folded) => this.#places.has(folded),
      },
      this.#kin,
    );
    const before = new Map<string, PlacesByCluster>();
    for (const id of ids) {
      const document = this.#documents.get(id);
      if (document === undefined) continue;
      before.set(id, document.places);
      document.places = placesIn(findingsOf(id), finder, (cluster) => clusters.get(cluster)?.kind === 'body');
    }
    return before;
  }
}

function keyOfWord(text: string): string {
  return foldedOf(text.replace(/\.$/u, ''));
}

import { createHash } from 'node:crypto';
import type { NumberedDocument } from '../../dossier/dossier.ts';
import type { PeopleCorrections } from '../../dossier/peopleCorrections.ts';
import { KeptFindings } from '../../finding/keptFindings.ts';
import { JoinedPeople } from '../../finding/people/joining/joinedPeople.ts';
import type { PeopleIndex } from '../../finding/people/peopleIndex.ts';
import { transaction } from '../../keeping/database.ts';
import type { DossierStore } from '../../keeping/dossierStore/dossierStore.ts';
import { StoredDocument } from '../../keeping/dossierStore/storedDocument.ts';
import { PeopleTables } from '../../keeping/peopleTables.ts';
import { unpackAnalysed } from '../analyse/analysedPart.ts';
import { storedFindings } from '../storedFindings.ts';
import { CountedCases } from './countedCases.ts';
import { keepPeople } from './keepPeople.ts';
import { StoredPeople } from './storedPeople.ts';

/** The fact that says of which documents and corrections the people in a store are. */
const PEOPLE = 'people';

/**
 * Keeps the people of a dossier in its store as its documents come, change and go. What it knows of the documents is in memory
 * from its first work on: a store whose people are right needs no work, and after a start the first change joins all anew.
 */
export class PeopleKeeper {
  readonly #store: DossierStore;
  #joined:
    | { readonly people: JoinedPeople; readonly cases: CountedCases; readonly documents: Map<string, StoredDocument> }
    | undefined;

  constructor(store: DossierStore) {
    this.#store = store;
  }

  /** Brings the people to the documents of the store. Documents that went must still have their rows. */
  update(corrections: PeopleCorrections): void {
    const { database, reader, writer } = this.#store;
    const documents = reader.documents([...(this.#joined?.documents.values() ?? [])]);
    const signature = signatureOf(documents, corrections);
    if (reader.fact(PEOPLE) === signature) return;
    const isNew = this.#joined === undefined;
    const joined = this.#joined ?? { people: new JoinedPeople(), cases: new CountedCases(), documents: new Map() };
    // If the work fails, nothing that is half known is gone on with.
    this.#joined = undefined;
    const now = new Map(documents.map((document) => [keyOf(document), document]));
    const read = [...now.keys()].filter((key) => !joined.documents.has(key));
    const gone = [...joined.documents.keys()].filter((key) => !now.has(key));
    const recased = new Set<string>();
    for (const [keys, sign] of [
      [gone, -1],
      [read, 1],
    ] as const) {
      for (const key of keys) {
        const passages = unpackAnalysed(reader.analysed(Number(key)));
        for (const folded of joined.cases.count(passages, sign)) recased.add(folded);
      }
    }
    const findings = new KeptFindings(storedFindings(this.#store));
    const change = joined.people.update({
      order: [...now.keys()],
      read: new Set(read),
      findingsOf: (key) => findings.of(documentIn(now, key)),
      cases: joined.cases,
      corrections,
      recased,
    });
    transaction(database, () => {
      const tables = new PeopleTables(database);
      tables.create();
      if (isNew) tables.clear();
      keepPeople(tables, joined.people.persons, change);
      writer.putFact(PEOPLE, signature);
    });
    joined.documents.clear();
    for (const [key, document] of now) joined.documents.set(key, document);
    this.#joined = joined;
  }
}

/** The people that a store keeps; undefined if they are not those of just these documents and corrections. */
export function keptPeople(
  { reader, database }: DossierStore,
  documents: readonly NumberedDocument[],
  corrections: PeopleCorrections,
): PeopleIndex | undefined {
  const stored = documents.filter((document) => document instanceof StoredDocument);
  if (reader.fact(PEOPLE) !== signatureOf(stored, corrections)) return undefined;
  const byKey = new Map(stored.map((document) => [keyOf(document), document]));
  const positions = new Map([...byKey.keys()].map((key, position) => [key, position]));
  const keys = new Map(stored.map((document) => [document.id, keyOf(document)]));
  return new StoredPeople(new PeopleTables(database), {
    document: (key) => byKey.get(key),
    position: (key) => positions.get(key) ?? 0,
    keyOf: (id) => keys.get(id),
  });
}

/** A document as it was read: one that is read again has another key. */
function keyOf({ doc }: StoredDocument): string {
  return String(doc);
}

function documentIn(documents: ReadonlyMap<string, StoredDocument>, key: string): StoredDocument {
  const document = documents.get(key);
  if (document === undefined) throw new Error(`there is no document ${key}`);
  return document;
}

function signatureOf(documents: readonly StoredDocument[], corrections: PeopleCorrections): string {
  const hash = createHash('sha256').update(JSON.stringify(corrections));
  for (const { doc, id } of documents) hash.update(`\n${doc} ${id}`);
  return hash.digest('hex');
}

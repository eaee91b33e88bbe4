import { z } from 'zod';
import type { UnreadFile } from '../dossier/document.ts';
import { Dossier, type DossierLookups, type FormerPassage } from '../dossier/dossier.ts';
import type { Passage } from '../dossier/passage.ts';
import { CitationLedger } from '../keeping/citationLedger.ts';
import type { DossierStore } from '../keeping/dossierStore/dossierStore.ts';
import { StoredDocument } from '../keeping/dossierStore/storedDocument.ts';
import type { SqlDatabase } from '../keeping/sqlDatabase.ts';
import type { ReadPeople } from './parsePeople.ts';

/** The fact that keeps what the folder says beside its documents. */
export const FOLDER = 'folder';

const corrections = z.object({
  same: z.array(z.array(z.string())),
  different: z.array(z.array(z.string())),
  preferred: z.record(z.string(), z.string()),
});
const folderSchema = z.object({
  unread: z.array(z.object({ dossier: z.string(), file: z.string(), reason: z.string() })),
  people: corrections,
  faults: z.array(z.object({ dossier: z.string(), file: z.string(), reason: z.string() })),
});

/** What a folder says beside its documents. */
export interface FolderFacts {
  /** Files that have no reader. */
  readonly unread: readonly UnreadFile[];
  readonly people: ReadPeople['corrections'];
  /** Faults of files about the dossier. */
  readonly faults: readonly UnreadFile[];
}

/** Keeps what a folder says beside its documents, so that the dossier can be opened from its store alone. */
export function keepFolder({ reader, writer }: DossierStore, facts: FolderFacts): void {
  const written = JSON.stringify(facts);
  if (reader.fact(FOLDER) !== written) writer.putFact(FOLDER, written);
}

/** What a store keeps of what its folder says beside its documents. */
export function keptFolder({ reader }: DossierStore): FolderFacts {
  return folderSchema.parse(JSON.parse(String(reader.fact(FOLDER))));
}

/**
 * The dossier that a store has. Its documents are read when they are asked for. One that is as it was in `former` stays the
 * same object, so that what was found in it is still known.
 */
export function storedDossier(
  name: string,
  store: DossierStore,
  database: SqlDatabase,
  former: Dossier | undefined,
): Dossier {
  const { reader } = store;
  const documents = reader.documents((former?.documents ?? []).filter((one) => one instanceof StoredDocument));
  const { unread, people, faults } = keptFolder(store);
  const ledger = new CitationLedger(database, name);
  const ids = new Map(documents.map((document) => [document.id, document]));
  const places = new Map(documents.map(({ doc }, place) => [doc, place]));
  const lookups: DossierLookups = {
    former: (document, number) => formerIn(ledger, ids, document, number),
    passageWithHash(hash): Passage | undefined {
      const found = reader
        .placesWithHash(hash)
        .map(({ doc, position }) => ({ place: places.get(doc) ?? -1, position }))
        .filter(({ place }) => place >= 0)
        .sort((a, b) => a.place - b.place || a.position - b.position)
        .map(({ place, position }) => documents[place]?.passages[position]);
      return found.find((passage) => passage?.hash === hash);
    },
  };
  return new Dossier(name, documents, [...unread, ...reader.unread(), ...faults], lookups, people);
}

function formerIn(
  ledger: CitationLedger,
  served: ReadonlyMap<string, StoredDocument>,
  document: string,
  number: number,
): FormerPassage | undefined {
  const known = ledger.entry(document, number);
  if (known === undefined) return undefined;
  const { position, ...entry } = known.entry;
  const file = served.get(document)?.file;
  // Of a document that is there, only words that it has no more are former ones.
  if (file !== undefined && position !== null) return undefined;
  return { document, file: file ?? known.file, ...entry };
}

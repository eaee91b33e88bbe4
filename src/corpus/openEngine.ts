import type { Dossier } from '../dossier/dossier.ts';
import type { DossierStore } from '../keeping/dossierStore/dossierStore.ts';
import { StoredDocument } from '../keeping/dossierStore/storedDocument.ts';
import type { WordKnowledge } from '../openDossier.ts';
import type { Engine } from '../search/engine.ts';
import { DiskEngine } from '../search/engines/disk/diskEngine.ts';
import { PlacedDocuments } from '../search/engines/disk/placedDocuments.ts';
import type { EngineConnection } from '../search/engines/opensearch/connection.ts';
import type { Meaning } from '../search/meaning/meaning.ts';
import { unpackAnalysed } from './analyse/analysedPart.ts';
import { hasDiskIndex } from './diskIndex.ts';
import type { Listener } from './listener.ts';
import { openPublished } from './openPublished.ts';
import { rest } from './rest.ts';

/** The engine of an open dossier, with what the dossier's findings need of it. */
export interface DossierEngine extends Engine, WordKnowledge {
  /** The place of the first passage of each document, by its id. */
  readonly firstPlaces: ReadonlyMap<string, number>;
  /** The same engine, which also knows what its passages mean. */
  withMeaning(meaning: Meaning): DossierEngine;
}

/**
 * The engine of a dossier: over OpenSearch if there is a connection, over the index of its store if that has one, else in memory,
 * built in pieces.
 */
export async function openEngine(
  dossier: Dossier,
  store: DossierStore,
  listener: Listener,
  connection?: EngineConnection,
): Promise<DossierEngine> {
  const documents = dossier.documents.filter((document) => document instanceof StoredDocument);
  if (connection !== undefined) return openPublished(documents, store, connection);
  if (hasDiskIndex(store)) return new DiskEngine(store.database, new PlacedDocuments(documents));
  const { MemoryEngine } = await import('../search/engines/memory/memoryEngine.ts');
  const docs = new Map(documents.map(({ id, doc }) => [id, doc]));
  return await MemoryEngine.buildAtEase(
    dossier,
    ({ id }) => unpackAnalysed(store.reader.analysed(docs.get(id) ?? 0)),
    (done) => listener.progress(dossier.name, 'indexing', done, dossier.passageCount),
    rest,
  );
}

import type { DossierStore } from '../keeping/dossierStore/dossierStore.ts';
import type { StoredDocument } from '../keeping/dossierStore/storedDocument.ts';
import { OpenWords } from '../search/engines/disk/openWords.ts';
import { PlacedDocuments } from '../search/engines/disk/placedDocuments.ts';
import type { EngineConnection } from '../search/engines/opensearch/connection.ts';
import { OpenSearchEngine } from '../search/engines/opensearch/openSearchEngine.ts';
import { keptManifest } from './published/publishedStore.ts';
import { isWithin } from './published/ranges.ts';
import { visiblePlacesOf } from './published/visiblePlaces.ts';

/**
 * The engine of a dossier whose passages are in OpenSearch, as they are published of the documents that the store has. Throws
 * if nothing of it is published.
 */
export function openPublished(
  documents: readonly StoredDocument[],
  store: DossierStore,
  connection: EngineConnection,
): OpenSearchEngine {
  const manifest = keptManifest(store);
  if (manifest === undefined) throw new Error('nothing of this dossier is published');
  const placed = new PlacedDocuments(documents);
  return new OpenSearchEngine(new OpenWords(store.database, placed), placed, {
    connection,
    index: manifest.index,
    visible: visiblePlacesOf(documents.filter(({ doc }) => isWithin(manifest.documents, doc))),
  });
}

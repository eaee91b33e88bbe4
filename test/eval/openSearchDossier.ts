import { type OpenDossier, openDossier } from '../../src/openDossier.ts';
import { OpenSearchConnection } from '../../src/search/engines/opensearch/openSearchConnection.ts';
import { Meaning } from '../../src/search/meaning/meaning.ts';
import { TestIndex } from '../cluster/openSearchIndex.ts';
import { memoryEngineOf } from '../search/memoryEngineOf.ts';

/**
 * Does work with dossiers whose passages are in an index of OpenSearch. `reopened` gives such a one for a dossier in memory. The
 * index is removed in the end.
 */
export async function withOpenSearch<Result>(
  url: string,
  shards: number,
  work: (reopened: (open: OpenDossier) => Promise<OpenDossier>) => Promise<Result>,
): Promise<Result> {
  const settings = { authorization: undefined, certificates: undefined, prefix: 'eval-', shards, replicas: 0 };
  const connection = new OpenSearchConnection({ nodes: [url], ...settings });
  const name = `eval-${process.pid}`;
  try {
    const index = await TestIndex.make(connection, name, settings);
    return await work(async (open) => {
      const { dossier, vectors } = open;
      const engine = await index.engineOf(dossier);
      if (vectors === undefined) return openDossier(dossier, engine);
      const meaning = Meaning.of(vectors, memoryEngineOf(open).passages);
      return openDossier(dossier, engine.withMeaning(meaning), { vectors });
    });
  } finally {
    await connection.request({ act: 'remove an index', method: 'DELETE', path: `/${name}`, allowed: [404] });
    await connection.close();
  }
}

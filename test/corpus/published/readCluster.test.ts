import { mkdirSync } from 'node:fs';
import { dirname } from 'node:path';
import { expect, it } from 'vitest';
import { readCluster } from '../../../src/corpus/published/readCluster.ts';
import { DossierStore, storePath } from '../../../src/keeping/dossierStore/dossierStore.ts';
import type { EngineConnection } from '../../../src/search/engines/opensearch/connection.ts';
import { EngineFault } from '../../../src/search/engines/opensearch/engineFault.ts';
import { INDEX_VERSION } from '../../../src/search/engines/opensearch/passageIndex.ts';
import { withFolder } from '../../fixtures/temporaryFolder.ts';
import { settingsFor } from '../../search/engines/opensearch/standIn.ts';

const SETTINGS = { ...settingsFor('http://127.0.0.1:9'), prefix: 'test-' };
const MANIFEST = {
  token: 3,
  generation: 5,
  attempts: 5,
  finished: [[1, 5]],
  reserved: { documents: 9, places: 90, by: 'a' },
  documents: [[1, 9]],
  places: [[0, 89]],
  passages: 90,
  folder: 1,
  index: 'test-ferry-passages-1',
  indexVersion: INDEX_VERSION,
  copies: 'test-ferry-copies-1',
  format: '1',
  analyser: '1',
};
const CLUSTER: Readonly<Record<string, unknown>> = {
  '/': { version: { number: '3.8.0', distribution: 'opensearch' } },
  '/_cluster/health': { status: 'yellow', number_of_nodes: 2, unassigned_shards: 1 },
  '/_nodes/stats/fs': {
    nodes: {
      x: { name: 'search-1', fs: { total: { total_in_bytes: 100, available_in_bytes: 25 } } },
      y: { name: 'b' },
    },
  },
  '/_cluster/health/test-*': { indices: { 'test-ferry-passages-1': { status: 'yellow' } } },
};

function entry(value: unknown): unknown {
  return { found: true, _seq_no: 1, _primary_term: 1, _source: { value, write: 'w' } };
}

const STATES: Readonly<Record<string, unknown>> = {
  '/test-state/_doc/lease': entry({ holder: 'larkhaven, process 7', token: 3, renewals: 8 }),
  '/test-state/_doc/dossiers': entry({ token: 3, names: ['ferry'] }),
  '/test-state/_doc/manifest%3Aferry': entry(MANIFEST),
};

/** A cluster that answers what is written down; of anything else it says that it is missing. */
function clusterWith(answers: Readonly<Record<string, unknown>>): EngineConnection {
  return {
    troubles: [],
    close: async () => undefined,
    request: async ({ act, path }) => {
      const body = answers[decodeURIComponent(path)] ?? answers[path];
      if (body === undefined) throw new EngineFault('missing', act, 'no such index', 0, 404);
      return { status: 200, body };
    },
  };
}

it('tells how the cluster is, who indexes, and how far this process is behind', async () => {
  await withFolder({}, async (folder) => {
    const path = storePath(folder, 'ferry');
    mkdirSync(dirname(path), { recursive: true });
    const cluster = clusterWith({ ...CLUSTER, ...STATES });
    const before = await readCluster(cluster, SETTINGS, folder);
    expect(before).toMatchObject({
      distribution: 'opensearch',
      version: '3.8.0',
      nodes: 2,
      unassignedShards: 1,
      disks: [{ node: 'search-1', used: 0.75 }],
      indexer: 'larkhaven, process 7',
      dossiers: [{ name: 'ferry', index: 'test-ferry-passages-1', state: 'yellow', ownMapping: INDEX_VERSION }],
    });
    expect(before.dossiers[0]?.behind).toBeUndefined();
    const store = DossierStore.open(path, 'ferry', 'v');
    store.writer.putFact('manifest', JSON.stringify({ ...MANIFEST, generation: 3 }));
    // A bot that runs has the store open.
    const after = await readCluster(cluster, SETTINGS, folder);
    store.close();
    expect(after.dossiers[0]?.behind).toBe(2);
  });
});

it('says that nothing is published where nothing is, and that an index is missing', async () => {
  await withFolder({}, async (folder) => {
    const empty = await readCluster(clusterWith(CLUSTER), SETTINGS, folder);
    expect(empty).toMatchObject({ indexer: undefined, dossiers: [] });
    const gone = clusterWith({ ...CLUSTER, ...STATES, '/_cluster/health/test-*': {} });
    expect((await readCluster(gone, SETTINGS, folder)).dossiers).toMatchObject([{ state: 'missing' }]);
  });
});

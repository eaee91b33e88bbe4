import { z } from 'zod';
import { storePath } from '../../keeping/dossierStore/dossierStore.ts';
import { readFact } from '../../keeping/dossierStore/readFact.ts';
import type { ClusterSettings, EngineConnection } from '../../search/engines/opensearch/connection.ts';
import { isEngineFault } from '../../search/engines/opensearch/engineFault.ts';
import { INDEX_VERSION } from '../../search/engines/opensearch/passageIndex.ts';
import type { ClusterReport, PublishedDossier } from './clusterReport.ts';
import { readLease } from './lease.ts';
import { decodeManifest, Manifests } from './manifest.ts';
import { stateIndexName } from './names.ts';
import { MANIFEST } from './publishedStore.ts';
import { StateIndex } from './stateIndex.ts';

const server = z.object({
  version: z.object({ number: z.string(), distribution: z.string().default('another server') }),
});
const state = z.enum(['green', 'yellow', 'red']);
const health = z.object({ number_of_nodes: z.number(), unassigned_shards: z.number() });
const indexHealth = z.object({ indices: z.record(z.string(), z.object({ status: state })).default({}) });
const disk = z.object({ total_in_bytes: z.number(), available_in_bytes: z.number() });
const disks = z.object({
  nodes: z.record(z.string(), z.object({ name: z.string(), fs: z.object({ total: disk }).optional() })),
});

/**
 * Reads how OpenSearch is and what is published there, and how far the stores in a data directory are behind that. Changes
 * nothing. Throws `EngineFault`.
 */
export async function readCluster(
  connection: EngineConnection,
  { prefix, replicas }: ClusterSettings,
  dataDirectory: string,
): Promise<ClusterReport> {
  const ask = async <Answer>(path: string, schema: z.ZodType<Answer>, act: string): Promise<Answer> =>
    schema.parse((await connection.request({ act, method: 'GET', path })).body);
  const { version } = await ask('/', server, 'ask for the version');
  const cluster = await ask('/_cluster/health', health, 'ask for the health of the cluster');
  const { nodes } = await ask('/_nodes/stats/fs', disks, 'ask for the disks of the nodes');
  const states = new StateIndex(connection, stateIndexName(prefix), replicas);
  const { names, indexer } = await published(states);
  const indices = await indexStates(connection, prefix);
  const manifests = new Manifests(states);
  const dossiers: PublishedDossier[] = [];
  for (const name of names) {
    const manifest = (await manifests.get(name))?.value;
    if (manifest === undefined) continue;
    const own = decodeManifest(readFact(storePath(dataDirectory, name), MANIFEST));
    dossiers.push({
      name,
      index: manifest.index,
      state: indices.get(manifest.index) ?? 'missing',
      mapping: manifest.indexVersion,
      ownMapping: INDEX_VERSION,
      behind: own === undefined ? undefined : Math.max(0, manifest.generation - own.generation),
    });
  }
  return {
    distribution: version.distribution,
    version: version.number,
    nodes: cluster.number_of_nodes,
    unassignedShards: cluster.unassigned_shards,
    disks: Object.values(nodes).flatMap(({ name, fs }) =>
      fs === undefined || fs.total.total_in_bytes === 0
        ? []
        : [{ node: name, used: 1 - fs.total.available_in_bytes / fs.total.total_in_bytes }],
    ),
    indexer,
    dossiers,
  };
}

/** What the index of states says; nothing if it was never made. */
async function published(
  states: StateIndex,
): Promise<{ readonly names: readonly string[]; readonly indexer: string | null | undefined }> {
  try {
    const lease = await readLease(states);
    return { names: await new Manifests(states).names(), indexer: lease?.holder };
  } catch (error) {
    if (!isEngineFault(error, 'missing')) throw error;
    return { names: [], indexer: undefined };
  }
}

/** How each index of this installation is. */
async function indexStates(
  connection: EngineConnection,
  prefix: string,
): Promise<ReadonlyMap<string, PublishedDossier['state']>> {
  const { body } = await connection.request({
    act: 'ask for the health of the indices',
    method: 'GET',
    path: `/_cluster/health/${encodeURIComponent(`${prefix}*`)}`,
    query: { level: 'indices' },
  });
  return new Map(Object.entries(indexHealth.parse(body).indices).map(([name, { status }]) => [name, status]));
}

import type { Config } from './config.ts';
import type { Finding } from './operating/finding.ts';
import { isEngineFault } from './search/engines/opensearch/engineFault.ts';

/** Asks OpenSearch how it is and what is published there. Nothing is to be said if it is not used. */
export async function findingsOnCluster({ cluster, dataDirectory }: Config): Promise<readonly Finding[]> {
  if (cluster === undefined) return [];
  const [{ OpenSearchConnection }, { readCluster }, { checkCluster, clusterFault }] = await Promise.all([
    import('./search/engines/opensearch/openSearchConnection.ts'),
    import('./corpus/published/readCluster.ts'),
    import('./operating/checks/cluster.ts'),
  ]);
  const connection = new OpenSearchConnection(cluster);
  try {
    return checkCluster(await readCluster(connection, cluster, dataDirectory));
  } catch (error) {
    if (!isEngineFault(error)) throw error;
    return [clusterFault(error)];
  } finally {
    await connection.close();
  }
}

import { describe, expect, it } from 'vitest';
import type { ClusterReport, PublishedDossier } from '../../src/corpus/published/clusterReport.ts';
import { checkCluster } from '../../src/operating/checks/cluster.ts';

const FERRY: PublishedDossier = {
  name: 'ferry',
  index: 'verbatim-ferry-passages-1',
  state: 'green',
  mapping: '1-7',
  ownMapping: '1-7',
  behind: 0,
};
const WELL: ClusterReport = {
  distribution: 'opensearch',
  version: '3.8.0',
  nodes: 3,
  unassignedShards: 0,
  disks: [{ node: 'search-1', used: 0.4 }],
  indexer: 'larkhaven, process 7, 5f0',
  dossiers: [FERRY],
};

function linesFor(changes: Partial<ClusterReport>): readonly string[] {
  return checkCluster({ ...WELL, ...changes }).map(
    ({ state, says, todo }) => `${state}: ${says}${todo === null ? '' : ` → ${todo}`}`,
  );
}

describe('the doctor looks at OpenSearch', () => {
  it('and finds all well where it is', () => {
    expect(linesFor({})).toEqual([
      'ok: OpenSearch 3.8.0, 3 nodes',
      'ok: the lease for indexing is with larkhaven, process 7, 5f0',
      'ok: dossier ferry in verbatim-ferry-passages-1',
    ]);
    expect(linesFor({ version: '2.19.0' })[0]).toMatch(/^ok/u);
    expect(linesFor({ dossiers: [] }).at(-1)).toBe('ok: nothing is published yet');
  });

  it.each<[string, Partial<ClusterReport>, RegExp]>([
    ['an old version', { version: '2.18.9' }, /^fault: opensearch 2\.18\.9 is not what.* 2\.19 or newer →/u],
    ['another server', { distribution: 'another server', version: '8.1.0' }, /^fault: another server 8\.1\.0/u],
    ['shards on no node', { unassignedShards: 2 }, /^warning: 2 shards of all indices on no node →/u],
    ['a disk that fills', { disks: [{ node: 'a', used: 0.86 }] }, /^warning: the disk of the node a is 86 %/u],
    ['a full disk', { disks: [{ node: 'a', used: 0.951 }] }, /^fault: the disk of the node a is 95 %/u],
    ['nobody who indexes', { indexer: null }, /^warning: no process indexes.* → start a process with INDEXES=auto/u],
    ['missing shards', { dossiers: [{ ...FERRY, state: 'red' }] }, /^fault: .*parts of it are missing/u],
    ['missing copies', { dossiers: [{ ...FERRY, state: 'yellow' }] }, /^warning: .*copies are missing/u],
    ['an index that is gone', { dossiers: [{ ...FERRY, state: 'missing' }] }, /^fault: .*the index is gone/u],
    ['another mapping', { dossiers: [{ ...FERRY, mapping: '1-6' }] }, /^warning: .* version 1-6, .* makes 1-7 →/u],
    ['a process that is behind', { dossiers: [{ ...FERRY, behind: 2 }] }, /^warning: .* 2 publications behind/u],
    ['a process without a copy', { dossiers: [{ ...FERRY, behind: undefined }] }, /^warning: .*has not copied it yet/u],
  ])('and says what to do about %s', (_what, changes, line) => {
    const troubles = linesFor(changes).filter((one) => !one.startsWith('ok'));
    expect(troubles).toEqual([expect.stringMatching(line)]);
    expect(troubles[0]).toContain(' → ');
  });
});

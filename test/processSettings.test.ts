import { join } from 'node:path';
import { expect, it } from 'vitest';
import { readConfig } from '../src/config.ts';
import { environmentOf } from '../src/processSettings.ts';

it('a process that a manager starts has its shards, and a folder and a port of its own', () => {
  const shared = { DISCORD_TOKEN: 'aaa.bbb.ccc', DATABASE_URL: 'postgres://db/verbatim', DATA_DIR: '/kept' };
  const manager = readConfig({ ...shared, SHARDS: '4', SHARD_PROCESSES: '2', METRICS_PORT: '9464' });
  const shards = { ids: [2, 3], total: 4 };
  const own = readConfig({ ...shared, METRICS_PORT: '9464', ...environmentOf(manager, 1, shards) });
  expect(own).toMatchObject({
    shards,
    shardProcesses: 1,
    dataDirectory: join(manager.dataDirectory, 'process-1'),
    monitoring: { port: 9466 },
  });
});

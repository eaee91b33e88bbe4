import { join } from 'node:path';
import type { Config } from './config.ts';
import { type Shards, shardsAsWritten } from './discord/sharding/shards.ts';

// A process that a manager starts is an ordinary bot with some of the shards. These of its settings differ.

/** The settings of the process with this number, from 0: its shards, a folder of its own for what it keeps, and a port of its own. */
export function environmentOf(
  { dataDirectory, monitoring }: Config,
  part: number,
  shards: Shards,
): Readonly<Record<string, string>> {
  return {
    SHARDS: shardsAsWritten(shards),
    SHARD_PROCESSES: '1',
    DATA_DIR: join(dataDirectory, `process-${part}`),
    ...(monitoring === undefined ? {} : { METRICS_PORT: String(portOf(monitoring.port, part)) }),
  };
}

/** The port on which a process serves its health and metrics; the manager itself has `METRICS_PORT`. */
export function portOf(metricsPort: number, part: number): number {
  return metricsPort + 1 + part;
}

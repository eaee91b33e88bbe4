import { randomBytes } from 'node:crypto';
import pg from 'pg';
import { inject, onTestFinished } from 'vitest';
import { z } from 'zod';
import './provided.ts';
import type { OpenSearchNodes } from './servers/openSearchNodes.ts';
import type { Postgres } from './servers/postgres.ts';

async function command(path: string): Promise<void> {
  const response = await fetch(`${inject('controls')}${path}`, { method: 'POST' });
  if (!response.ok) throw new Error(await response.text());
}

const healthSchema = z.object({ timed_out: z.boolean() });

/**
 * Waits until all nodes are one cluster again and no shard of the named indices (all, if none is named) is missing.
 *
 * @throws Error if they are not after two minutes.
 */
export async function untilGreen(indices = ''): Promise<void> {
  const urls = inject('openSearch');
  const query = `wait_for_nodes=${urls.length}&wait_for_status=green&timeout=120s`;
  for (const url of urls) {
    const response = await fetch(`${url}/_cluster/health/${indices}?${query}`);
    const { timed_out } = healthSchema.parse(await response.json());
    if (timed_out) throw new Error('the cluster is not green again');
  }
}

/** The three nodes. What a test stops is started again when it ends, and the next test finds the cluster whole. */
export function openSearch(): OpenSearchNodes {
  const stopped = new Set<number>();
  async function start(node: number): Promise<void> {
    await command(`/nodes/${node}/start`);
    stopped.delete(node);
  }
  async function stop(node: number): Promise<void> {
    if (stopped.size === 0) {
      onTestFinished(async () => {
        for (const each of [...stopped]) await start(each);
        await untilGreen();
      });
    }
    await command(`/nodes/${node}/stop`);
    stopped.add(node);
  }
  return { urls: inject('openSearch'), start, stop };
}

function postgresUrl(): string {
  const url = inject('postgresUrl');
  if (url === undefined) throw new Error('PostgreSQL was not started: run npm run test:cluster');
  return url;
}

/** The database server. If a test ends it, it is started again when the test ends. */
export function postgres(): Postgres {
  let watched = false;
  function end(path: string): Promise<void> {
    if (!watched) onTestFinished(() => command('/postgres/start'));
    watched = true;
    return command(path);
  }
  return {
    url: postgresUrl(),
    start: () => command('/postgres/start'),
    stop: () => end('/postgres/stop'),
    kill: () => end('/postgres/kill'),
  };
}

function ownName(): string {
  return `t${randomBytes(6).toString('hex')}`;
}

/** The name of an empty database and its address. It is dropped, with the connections to it, when it is disposed of. */
export async function ownDatabase(): Promise<{ readonly name: string; readonly url: string } & AsyncDisposable> {
  const server = postgresUrl();
  const name = ownName();
  async function ask(statement: string): Promise<void> {
    const client = new pg.Client({ connectionString: server });
    await client.connect();
    try {
      await client.query(statement);
    } finally {
      await client.end();
    }
  }
  await ask(`CREATE DATABASE ${name}`);
  const url = new URL(server);
  url.pathname = `/${name}`;
  return { name, url: url.href, [Symbol.asyncDispose]: () => ask(`DROP DATABASE IF EXISTS ${name} WITH (FORCE)`) };
}

/** A prefix for the names of indices that no other test uses. Indices with it are deleted when it is disposed of. */
export function ownIndices(): { readonly prefix: string } & AsyncDisposable {
  const prefix = `${ownName()}-`;
  return {
    prefix,
    [Symbol.asyncDispose]: async () => {
      const [url] = inject('openSearch');
      const response = await fetch(`${url}/${prefix}*`, { method: 'DELETE' });
      if (!response.ok) throw new Error(`the indices ${prefix}* cannot be deleted: ${await response.text()}`);
    },
  };
}

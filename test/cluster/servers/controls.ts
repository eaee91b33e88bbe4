import { createServer } from 'node:http';
import type { OpenSearchNodes } from './openSearchNodes.ts';
import type { Postgres } from './postgres.ts';

/** A server of commands on loopback: tests run in other processes than the one that started the servers. */
export interface Controls extends AsyncDisposable {
  readonly url: string;
}

const NODE_ACT = /^\/nodes\/([1-9])\/(stop|start)$/u;
const POSTGRES_ACT = /^\/postgres\/(stop|start|kill)$/u;

function actOf(path: string, nodes: OpenSearchNodes, postgres: Postgres): (() => Promise<void>) | undefined {
  const [, number, onNode] = NODE_ACT.exec(path) ?? [];
  if (onNode === 'stop') return () => nodes.stop(Number(number));
  if (onNode === 'start') return () => nodes.start(Number(number));
  const [, onPostgres] = POSTGRES_ACT.exec(path) ?? [];
  if (onPostgres === 'stop') return () => postgres.stop();
  if (onPostgres === 'start') return () => postgres.start();
  if (onPostgres === 'kill') return () => postgres.kill();
  return undefined;
}

/** Takes POST /nodes/N/stop, /nodes/N/start, /postgres/stop, /postgres/start and /postgres/kill; answers when it is done. */
export async function serveControls(nodes: OpenSearchNodes, postgres: Postgres): Promise<Controls> {
  const server = createServer((request, response) => {
    const act = request.method === 'POST' ? actOf(request.url ?? '', nodes, postgres) : undefined;
    if (act === undefined) {
      response.writeHead(404).end(`there is no command ${request.method} ${request.url}`);
      return;
    }
    act().then(
      () => response.writeHead(204).end(),
      (error: unknown) => response.writeHead(500).end(String(error)),
    );
  });
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject).listen(0, '127.0.0.1', resolve);
  });
  const address = server.address();
  const port = address !== null && typeof address === 'object' ? address.port : 0;
  return {
    url: `http://127.0.0.1:${port}`,
    [Symbol.asyncDispose]: async () => {
      server.closeAllConnections();
      await new Promise((resolve) => server.close(resolve));
    },
  };
}

import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { ClusterSettings } from '../../../../src/search/engines/opensearch/connection.ts';

/** What a node of a test does with a request. */
export type Reaction = (request: IncomingMessage, response: ServerResponse, body: string) => void;

/** A node that answers as a test says. */
export interface StandIn {
  readonly url: string;
  /** Method and path of each request, in order. */
  readonly requests: readonly string[];
  react: Reaction;
  close(): Promise<void>;
}

/** Answers with JSON. */
export function answer(status: number, body: unknown): Reaction {
  return (_request, response) => {
    response.writeHead(status, { 'content-type': 'application/json' });
    response.end(JSON.stringify(body));
  };
}

/** The answer of a cluster to an error of one type. */
export function errorAnswer(status: number, type: string, reason: string): Reaction {
  return answer(status, { status, error: { type, reason, root_cause: [{ type, reason }] } });
}

/** Starts a node on a free port of this machine. */
export async function standIn(react: Reaction): Promise<StandIn> {
  const requests: string[] = [];
  const node = { url: '', requests, react, close };
  const server = createServer((request, response) => {
    requests.push(`${request.method} ${request.url}`);
    const parts: Buffer[] = [];
    request.on('data', (part: Buffer) => parts.push(part));
    request.on('end', () => node.react(request, response, Buffer.concat(parts).toString()));
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  // Sound: a server that listens on TCP has an address and a port.
  const { port } = server.address() as AddressInfo;
  node.url = `http://127.0.0.1:${port}`;
  async function close(): Promise<void> {
    server.closeAllConnections();
    await new Promise((resolve) => server.close(resolve));
  }
  return node;
}

/** Settings for some nodes that ask for no credentials. */
export function settingsFor(...nodes: readonly string[]): ClusterSettings {
  return { nodes, authorization: undefined, certificates: undefined, prefix: 'test-', shards: 1, replicas: 0 };
}

import { createServer, type IncomingMessage, type Server } from 'node:http';
import type { Duplex } from 'node:stream';
import { getRequestListener, type HttpBindings } from '@hono/node-server';

export const LOOPBACK = '127.0.0.1';

/** How many ports after the wanted one are tried. */
const PORTS_TRIED = 50;

/** What the server hands its connections to. */
export interface Connections {
  fetch(request: Request, node: HttpBindings): Response | Promise<Response>;
  upgrade(request: IncomingMessage, socket: Duplex, head: Buffer): void;
  /** Whether a request is to be cut off without an answer. */
  refuses(path: string): boolean;
}

function listen(server: Server, port: number): Promise<void> {
  return new Promise((resolve, reject) => {
    server.once('error', reject);
    server.listen(port, LOOPBACK, () => {
      server.off('error', reject);
      resolve();
    });
  });
}

function isTaken(error: unknown): boolean {
  return error instanceof Error && 'code' in error && (error.code === 'EADDRINUSE' || error.code === 'EACCES');
}

/** Listens on loopback, on the wanted port or the next free one; 0 is any free one. Returns the server and its port. */
export async function startServer(connections: Connections, wanted: number): Promise<{ server: Server; port: number }> {
  const listener = getRequestListener(
    // Sound: this server speaks HTTP/1.1, for which the bindings are these.
    (request, node) => connections.fetch(request, node as HttpBindings),
    { overrideGlobalObjects: false },
  );
  const server = createServer((request, response) => {
    if (connections.refuses(request.url ?? '/')) {
      request.socket.destroy();
      return;
    }
    void listener(request, response);
  });
  server.on('upgrade', (request, socket, head) => connections.upgrade(request, socket, head));
  const last = wanted === 0 ? 0 : wanted + PORTS_TRIED;
  for (let port = wanted; ; port += 1) {
    try {
      await listen(server, port);
      break;
    } catch (error) {
      if (!isTaken(error) || port >= last) {
        throw new Error(`cannot listen on ${LOOPBACK}, ports ${wanted} to ${last}`, { cause: error });
      }
    }
  }
  const address = server.address();
  return { server, port: typeof address === 'object' && address !== null ? address.port : wanted };
}

/** Stops listening and cuts what is open. */
export function stopServer(server: Server): Promise<void> {
  return new Promise((resolve, reject) => {
    server.close((error) => (error === undefined ? resolve() : reject(error)));
    server.closeAllConnections();
  });
}

// A way to a server that is cut at chosen moments. A thread of its own: who waits for PostgreSQL stops.
import { connect, createServer, type Socket } from 'node:net';
import { parentPort, workerData } from 'node:worker_threads';

/** What becomes of the connection at each COMMIT in turn. After one that stalls, no new one is let through. */
export type Fate = 'pass' | 'cut before' | 'cut after' | 'stall';

// Sound: the test hands over these.
const { host, port, fates } = workerData as { host: string; port: number; fates: Fate[] };
let isRefusing = false;
const sockets = new Set<Socket>();

const server = createServer((client) => {
  if (isRefusing) {
    client.destroy();
    return;
  }
  const upstream = connect(port, host);
  let isCut = false;
  const cut = (): void => {
    client.destroy();
    upstream.destroy();
  };
  for (const socket of [client, upstream]) {
    sockets.add(socket);
    socket.on('error', cut);
    socket.on('close', () => {
      sockets.delete(socket);
      cut();
    });
  }
  client.on('data', (data) => {
    const fate = data.includes('COMMIT\0') ? (fates.shift() ?? 'pass') : 'pass';
    if (fate === 'cut before') return cut();
    isCut = fate === 'cut after';
    if (fate === 'stall') isRefusing = true;
    else upstream.write(data);
  });
  upstream.on('data', (data) => {
    if (isCut) cut();
    else client.write(data);
  });
});

parentPort?.on('message', (message: 'refuse' | 'serve') => {
  isRefusing = message === 'refuse';
  if (isRefusing) for (const socket of sockets) socket.destroy();
  parentPort?.postMessage('done');
});
server.listen(0, '127.0.0.1', () => {
  const address = server.address();
  parentPort?.postMessage(typeof address === 'object' ? address?.port : undefined);
});

import { createServer, type Server } from 'node:http';
import { getRequestListener } from '@hono/node-server';
import { Hono } from 'hono';
import { OperatorError } from '../errors.ts';
import { wording } from '../wording/catalogue.ts';
import type { HealthReader } from './health.ts';
import type { Metrics } from './metrics.ts';

/** Where a server for the operator listens. */
export interface Listening {
  readonly host: string;
  /** The port; any free one for 0. */
  readonly port: number;
}

export interface MonitoringServer {
  readonly port: number;
  close(): Promise<void>;
}

/**
 * `/healthz` as JSON, with 200 if the bot does its work and 503 if not, and `/metrics` for Prometheus. Dossiers are named in the
 * metrics and nowhere in the health, which balancers and supervisors read.
 */
export function monitoringRoutes(health: Pick<HealthReader, 'read'>, metrics: Metrics): Hono {
  const routes = new Hono();
  routes.get('/healthz', async (context) => {
    const { ok, gateway, workers, database } = await health.read();
    return context.json({ status: ok ? 'ok' : 'fault', gateway, workers, database }, ok ? 200 : 503);
  });
  routes.get('/metrics', async (context) => {
    const text = await metrics.text(await health.read());
    return context.body(text, 200, { 'Content-Type': metrics.contentType });
  });
  return routes;
}

/** Starts the server. Throws {@link OperatorError} if the port cannot be had. */
export function startMonitoring(
  listening: Listening,
  health: Pick<HealthReader, 'read'>,
  metrics: Metrics,
): Promise<MonitoringServer> {
  return serveRoutes(listening, monitoringRoutes(health, metrics));
}

/** Serves pages for the operator. Throws {@link OperatorError} if the port cannot be had. */
export async function serveRoutes(listening: Listening, routes: Hono): Promise<MonitoringServer> {
  const listener = getRequestListener(routes.fetch, { overrideGlobalObjects: false });
  const server = createServer((request, response) => void listener(request, response));
  await listen(server, listening);
  const address = server.address();
  return {
    port: typeof address === 'object' && address !== null ? address.port : listening.port,
    close: async () => {
      server.closeAllConnections();
      await new Promise((resolve) => server.close(resolve));
    },
  };
}

function listen(server: Server, { host, port }: Listening): Promise<void> {
  return new Promise((resolve, reject) => {
    server.once('error', (error) =>
      reject(new OperatorError(wording.operating.portNotFree(host, port, error.message))),
    );
    server.listen(port, host, resolve);
  });
}

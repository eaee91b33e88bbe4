import { Hono } from 'hono';
import { Gauge, Registry } from 'prom-client';
import { type Listening, type MonitoringServer, serveRoutes } from './server.ts';

/** A process of the bot, as its manager sees it. */
export interface WatchedProcess {
  /** The numbers of its shards. */
  readonly shards: readonly number[];
  readonly isRunning: boolean;
  /** How often it was started again. */
  readonly restarts: number;
  /** Where it serves its own health and metrics. */
  readonly port: number;
}

/** Longest wait for a process, in milliseconds: it answers within four seconds, and health checks of containers wait about five. */
const PATIENCE = 4_500;
/** Addresses that mean every network of the machine; the processes are asked over loopback. */
const EVERYWHERE: readonly string[] = ['0.0.0.0', '::'];

/**
 * `/healthz` of a manager: 200 if every process does its work and 503 if not, with the answer of each and its port. `/metrics`: whether
 * each process runs and works, and how often it was started again; what it counts is served on its own port.
 */
export function processRoutes(host: string, processes: () => readonly WatchedProcess[]): Hono {
  const routes = new Hono();
  const address = EVERYWHERE.includes(host) ? '127.0.0.1' : host.includes(':') ? `[${host}]` : host;
  const read = () => Promise.all(processes().map(async (one) => ({ ...one, ...(await healthOf(address, one)) })));
  routes.get('/healthz', async (context) => {
    const all = await read();
    const ok = all.every((one) => one.ok);
    return context.json({ status: ok ? 'ok' : 'fault', processes: all }, ok ? 200 : 503);
  });
  routes.get('/metrics', async (context) => {
    const registry = metricsOf(await read());
    return context.body(await registry.metrics(), 200, { 'Content-Type': registry.contentType });
  });
  return routes;
}

/** Serves them. Throws {@link OperatorError} if the port cannot be had. */
export function startProcessMonitoring(
  listening: Listening,
  processes: () => readonly WatchedProcess[],
): Promise<MonitoringServer> {
  return serveRoutes(listening, processRoutes(listening.host, processes));
}

interface ProcessHealth {
  readonly ok: boolean;
  /** What it says of itself; null if it does not answer. */
  readonly health: unknown;
}

async function healthOf(address: string, { port, isRunning }: WatchedProcess): Promise<ProcessHealth> {
  if (!isRunning) return { ok: false, health: null };
  try {
    const answer = await fetch(`http://${address}:${port}/healthz`, { signal: AbortSignal.timeout(PATIENCE) });
    return { ok: answer.ok, health: await answer.json() };
  } catch {
    return { ok: false, health: null }; // it starts, ends or hangs: the answer is that there is none
  }
}

function metricsOf(processes: readonly (WatchedProcess & ProcessHealth)[]): Registry {
  const registry = new Registry();
  const gauge = (name: string, help: string): Gauge<'process'> =>
    new Gauge({ name, help, labelNames: ['process'], registers: [registry] });
  const running = gauge('verbatim_process_running', 'Whether a process of the bot runs, by its number.');
  const up = gauge('verbatim_process_up', 'Whether a process of the bot does its work: its own /healthz is 200.');
  const restarts = gauge(
    'verbatim_process_restarts',
    'How often a process was started again since the manager started.',
  );
  for (const [index, { isRunning, ok, restarts: times }] of processes.entries()) {
    running.labels(String(index)).set(isRunning ? 1 : 0);
    up.labels(String(index)).set(ok ? 1 : 0);
    restarts.labels(String(index)).set(times);
  }
  return registry;
}

import { Hono } from 'hono';
import { expect, it, onTestFinished } from 'vitest';
import { processRoutes, type WatchedProcess } from '../../src/monitoring/processes.ts';
import { serveRoutes } from '../../src/monitoring/server.ts';

const HOST = '127.0.0.1';

/** A process whose health is served with this status. */
async function processWith(status: 200 | 503, shards: readonly number[]): Promise<WatchedProcess> {
  const routes = new Hono().get('/healthz', (context) => context.json({ status: String(status) }, status));
  const { port, close } = await serveRoutes({ host: HOST, port: 0 }, routes);
  onTestFinished(close);
  return { shards, isRunning: true, restarts: 2, port };
}

it('a manager is well if every process is', async () => {
  const all = [await processWith(200, [0, 1]), await processWith(200, [2])];
  const answer = await processRoutes('0.0.0.0', () => all).request('/healthz');
  expect(answer.status).toBe(200);
  expect(await answer.json()).toMatchObject({
    status: 'ok',
    processes: [{ shards: [0, 1], ok: true }, { shards: [2] }],
  });
});

it.each<[string, Partial<WatchedProcess> & { readonly status?: 200 | 503 }, string]>([
  ['has a fault', { status: 503 }, 'verbatim_process_running{process="1"} 1'],
  ['waits to be started again', { isRunning: false }, 'verbatim_process_running{process="1"} 0'],
  ['does not answer', { port: 9 }, 'verbatim_process_running{process="1"} 1'],
])('and not if one of them %s', async (_what, { status = 200, ...faulty }, running) => {
  const all = [await processWith(200, [0]), { ...(await processWith(status, [1])), ...faulty }];
  const routes = processRoutes(HOST, () => all);
  const answer = await routes.request('/healthz');
  expect(answer.status).toBe(503);
  expect(await answer.json()).toMatchObject({ status: 'fault', processes: [{ ok: true }, { ok: false }] });
  const metrics = await (await routes.request('/metrics')).text();
  for (const line of ['verbatim_process_up{process="0"} 1', 'verbatim_process_up{process="1"} 0', running])
    expect(metrics).toContain(line);
  expect(metrics).toContain('verbatim_process_restarts{process="1"} 2');
});

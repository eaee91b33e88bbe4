import { createServer } from 'node:net';
import { describe, expect, it } from 'vitest';
import { OperatorError } from '../../src/errors.ts';
import { type AnsweringStatus, HealthReader, type Watched } from '../../src/monitoring/health.ts';
import { Metrics } from '../../src/monitoring/metrics.ts';
import { monitoringRoutes, startMonitoring } from '../../src/monitoring/server.ts';

const STATUS: AnsweringStatus = {
  dossiers: [{ name: 'ferry', documents: 3, passages: 40, unread: 1 }],
  databaseFault: null,
};
const WELL: Watched = {
  gateway: () => [{ shard: 0, isReady: true }],
  running: () => 2,
  answering: { isRunning: true, waiting: 1 },
  indexing: { isRunning: true, waiting: 0 },
  status: async () => STATUS,
};

function routesOver(watched: Partial<Watched>) {
  const metrics = new Metrics('1.2.3');
  return { metrics, routes: monitoringRoutes(new HealthReader({ ...WELL, ...watched }, 20), metrics) };
}

/** Never answers, as a worker that is busy or that is still opening the dossiers. */
const silent = (signal: AbortSignal): Promise<AnsweringStatus> =>
  new Promise((_resolve, reject) => {
    const keepsTestAlive = setTimeout(() => {}, 60_000);
    signal.addEventListener('abort', () => {
      clearTimeout(keepsTestAlive);
      reject(signal.reason);
    });
  });

describe('/healthz', () => {
  it('is 200 if everything works, and names no dossier', async () => {
    const response = await routesOver({}).routes.request('/healthz');
    expect(response.status).toBe(200);
    const text = await response.text();
    expect(JSON.parse(text)).toEqual({
      status: 'ok',
      gateway: { ok: true, state: 'connected', shards: [{ shard: 0, ok: true }] },
      workers: {
        answering: { ok: true, state: 'answering', waiting: 1 },
        indexing: { ok: true, state: 'running', waiting: 0 },
      },
      database: { ok: true, state: 'readable' },
    });
    expect(text).not.toContain('ferry');
  });

  it('is 200 in a process that is not to be on Discord', async () => {
    const response = await routesOver({ gateway: () => [] }).routes.request('/healthz');
    expect(response.status).toBe(200);
    expect(await response.json()).toMatchObject({ gateway: { ok: true, shards: [] } });
  });

  it.each<[string, Partial<Watched>, object]>([
    ['the bot starts', { gateway: () => undefined }, { gateway: { ok: false, state: 'starting', shards: [] } }],
    [
      'Discord is away',
      { gateway: () => [{ shard: 0, isReady: false }] },
      { gateway: { ok: false, state: 'not connected', shards: [{ shard: 0, ok: false }] } },
    ],
    [
      'a shard has lost its connection',
      { gateway: () => [0, 1].map((shard) => ({ shard, isReady: shard === 0 })) },
      { gateway: { ok: false, state: '1 of 2 shards connected' } },
    ],
    [
      'the dossiers are being opened',
      { status: silent },
      {
        workers: { answering: { ok: false, state: 'opening the dossiers', waiting: 1 } },
        database: { ok: false, state: 'unknown' },
      },
    ],
    [
      'the answering worker has ended',
      { answering: { isRunning: false, waiting: 4 }, status: silent },
      { workers: { answering: { ok: false, state: 'not running', waiting: 4 } } },
    ],
    [
      'the indexing worker has ended',
      { indexing: { isRunning: false, waiting: 0 } },
      { workers: { indexing: { ok: false, state: 'not running', waiting: 0 } } },
    ],
    [
      'the database is damaged',
      { status: async () => ({ ...STATUS, databaseFault: 'database disk image is malformed' }) },
      { database: { ok: false, state: 'database disk image is malformed' } },
    ],
  ])('is 503 and says what is wrong if %s', async (_what, watched, expected) => {
    const response = await routesOver(watched).routes.request('/healthz');
    expect(response.status).toBe(503);
    expect(await response.json()).toMatchObject({ status: 'fault', ...expected });
  });

  it('says so if the worker answered once and does not now', async () => {
    let isSilent = false;
    const { routes } = routesOver({ status: (signal) => (isSilent ? silent(signal) : Promise.resolve(STATUS)) });
    await routes.request('/healthz');
    isSilent = true;
    expect(await (await routes.request('/healthz')).json()).toMatchObject({
      workers: { answering: { ok: false, state: 'not answering in time' } },
    });
  });
});

describe('/metrics', () => {
  const linesOf = async (routes: ReturnType<typeof monitoringRoutes>): Promise<readonly string[]> =>
    (await (await routes.request('/metrics')).text()).split('\n');

  it('has times, sizes, states and errors', async () => {
    const { metrics, routes } = routesOver({});
    metrics.acknowledged('ask', 40);
    metrics.answered('ask', 400);
    metrics.logged(50, 'DiscordAPIError');
    metrics.logged(50, 'MisquotationError');
    metrics.logged(40, 'TypeError');
    expect(await linesOf(routes)).toEqual(
      expect.arrayContaining([
        '# TYPE verbatim_acknowledgement_seconds histogram',
        'verbatim_acknowledgement_seconds_bucket{le="0.025",command="ask"} 0',
        'verbatim_acknowledgement_seconds_bucket{le="0.05",command="ask"} 1',
        'verbatim_answer_seconds_sum{command="ask"} 0.4',
        'verbatim_interactions_running 2',
        'verbatim_worker_requests_waiting{worker="answering"} 1',
        'verbatim_dossier_documents{dossier="ferry"} 3',
        'verbatim_dossier_passages{dossier="ferry"} 40',
        'verbatim_dossier_unread_files{dossier="ferry"} 1',
        'verbatim_gateway_up 1',
        'verbatim_database_up 1',
        'verbatim_worker_up{worker="indexing"} 1',
        'verbatim_errors_total{kind="DiscordAPIError"} 1',
        'verbatim_errors_total{kind="MisquotationError"} 1',
        'verbatim_replies_withheld_total 1',
      ]),
    );
  });

  it('forgets a dossier that has gone', async () => {
    let dossiers = STATUS.dossiers;
    const { routes } = routesOver({ status: async () => ({ ...STATUS, dossiers }) });
    expect((await linesOf(routes)).join()).toContain('dossier="ferry"');
    dossiers = [];
    expect((await linesOf(routes)).join()).not.toContain('dossier="ferry"');
  });

  it('has a bound on the values of a label, since names come from outside', async () => {
    const { metrics, routes } = routesOver({});
    for (let count = 0; count < 500; count += 1) metrics.answered(`made up ${count}`, 1);
    const counts = (await linesOf(routes)).filter((line) => line.startsWith('verbatim_answer_seconds_count'));
    expect(counts).toHaveLength(101);
    expect(counts.at(-1)).toBe('verbatim_answer_seconds_count{command="other"} 400');
  });
});

describe('the server', () => {
  const health = new HealthReader(WELL);

  it('serves both on its port, and nothing else', async () => {
    const server = await startMonitoring({ host: '127.0.0.1', port: 0 }, health, new Metrics('1'));
    const get = (path: string): Promise<Response> => fetch(`http://127.0.0.1:${server.port}${path}`);
    expect((await get('/healthz')).status).toBe(200);
    expect((await get('/metrics')).headers.get('content-type')).toContain('text/plain');
    expect((await get('/')).status).toBe(404);
    await server.close();
    await expect(get('/healthz')).rejects.toThrow();
  });

  it('says what to do if the port is taken', async () => {
    const taken = createServer();
    await new Promise<void>((resolve) => void taken.listen(0, '127.0.0.1', resolve));
    const address = taken.address();
    const port = typeof address === 'object' && address !== null ? address.port : 0;
    const starting = startMonitoring({ host: '127.0.0.1', port }, health, new Metrics('1'));
    await expect(starting).rejects.toThrow(OperatorError);
    await expect(starting).rejects.toThrow(/Set METRICS_PORT to a free port/);
    taken.close();
  });
});

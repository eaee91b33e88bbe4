import { afterEach, describe, expect, it } from 'vitest';
import type { EngineConnection, EngineRequest } from '../../../../src/search/engines/opensearch/connection.ts';
import { EngineFault } from '../../../../src/search/engines/opensearch/engineFault.ts';
import { OpenSearchConnection } from '../../../../src/search/engines/opensearch/openSearchConnection.ts';
import { answer, errorAnswer, type Reaction, type StandIn, settingsFor, standIn } from './standIn.ts';

const WHOLE = { _shards: { failed: 0 }, hits: { hits: [] } };
const search: EngineRequest = { act: 'search the passages', method: 'POST', path: '/papers/_search', body: {} };
const write: EngineRequest = { act: 'publish', method: 'PUT', path: '/papers/_doc/1', body: {} };

const open: { close(): Promise<void> }[] = [];
afterEach(async () => {
  for (const one of open.splice(0).reverse()) await one.close();
});

async function node(react: Reaction): Promise<StandIn> {
  const one = await standIn(react);
  open.push(one);
  return one;
}

function connect(...nodes: readonly StandIn[]): EngineConnection {
  const connection = new OpenSearchConnection(settingsFor(...nodes.map(({ url }) => url)));
  open.push(connection);
  return connection;
}

async function faultOf(asked: Promise<unknown>): Promise<EngineFault> {
  const error = await asked.then(
    () => undefined,
    (thrown: unknown) => thrown,
  );
  if (error instanceof EngineFault) return error;
  throw error ?? new Error('it was answered');
}

describe('the connection to OpenSearch', () => {
  const KINDS: readonly (readonly [what: string, react: Reaction, kind: string])[] = [
    ['wrong credentials', answer(401, 'Unauthorized'), 'refused'],
    ['rights that are lacking', errorAnswer(403, 'security_exception', 'no permissions'), 'refused'],
    [
      'the flood stage',
      errorAnswer(
        429,
        'cluster_block_exception',
        'index [a] blocked by: [FORBIDDEN/12/index read-only / allow delete (api)];',
      ),
      'full',
    ],
    [
      'the flood stage of older servers',
      errorAnswer(403, 'cluster_block_exception', 'blocked by: [FORBIDDEN/12/index read-only / allow delete (api)];'),
      'full',
    ],
    [
      'no cluster manager',
      errorAnswer(503, 'cluster_block_exception', 'blocked by: [SERVICE_UNAVAILABLE/2/no cluster manager];'),
      'busy',
    ],
    ['an index that is gone', errorAnswer(404, 'index_not_found_exception', 'no such index [papers]'), 'missing'],
    ['no shard', errorAnswer(503, 'search_phase_execution_exception', 'all shards failed'), 'partial'],
    [
      'a query that is not understood',
      errorAnswer(400, 'search_phase_execution_exception', 'all shards failed'),
      'invalid',
    ],
    ['a full queue', errorAnswer(429, 'rejected_execution_exception', 'rejected execution'), 'busy'],
    ['a shard that failed', answer(200, { ...WHOLE, _shards: { failed: 1 } }), 'partial'],
    ['a time limit of the server', answer(200, { ...WHOLE, timed_out: true }), 'partial'],
    [
      'one of several searches',
      answer(200, {
        responses: [WHOLE, { status: 404, error: { type: 'index_not_found_exception', reason: 'no such index' } }],
      }),
      'missing',
    ],
    [
      'a page of a proxy',
      (_request, response) => response.writeHead(200, { 'content-type': 'text/html' }).end('<p>'),
      'unreadable',
    ],
    [
      'JSON that is cut',
      (_request, response) => response.writeHead(200, { 'content-type': 'application/json' }).end('{"_sh'),
      'unreadable',
    ],
    ['a connection that breaks', (request) => request.socket.destroy(), 'unreachable'],
  ];
  it.each(KINDS)('knows %s', async (_what, react, kind) => {
    const connection = connect(await node(react));
    const fault = await faultOf(connection.request({ ...search, timeout: 300 }));
    expect(fault.kind).toBe(kind);
    expect(fault.message).toMatch(/^cannot search the passages in OpenSearch/u);
  });

  it('asks another node if one is gone or stalls', async () => {
    const gone = await node(answer(200, WHOLE));
    await gone.close();
    const stalling = await node(() => {});
    const whole = await node(answer(200, WHOLE));
    const connection = connect(gone, stalling, whole);
    for (let times = 0; times < 4; times += 1) {
      expect((await connection.request({ ...search, tryTimeout: 200 })).status).toBe(200);
    }
    // Each that failed is passed over from then on.
    expect(stalling.requests.filter((line) => line.startsWith('POST'))).toHaveLength(1);
    expect(connection.troubles).toEqual([]);
  });

  it('sends a write once if it is not known what became of it', async () => {
    const one = await node((request) => request.socket.destroy());
    const connection = connect(one);
    expect((await faultOf(connection.request(write))).kind).toBe('unreachable');
    expect(one.requests).toHaveLength(1);
  });

  it('does not wait for a body that stalls', async () => {
    const one = await node((_request, response) => {
      response.writeHead(200, { 'content-type': 'application/json' });
      response.write('{"_shards":');
    });
    const fault = await faultOf(connect(one).request({ ...search, timeout: 200 }));
    expect(fault.kind).toBe('timeout');
  });

  it('takes a status that is expected for an answer', async () => {
    const connection = connect(await node(answer(404, { found: false })));
    const asked = { act: 'read the manifest', method: 'GET', path: '/a/_doc/1', allowed: [404] } as const;
    expect(await connection.request(asked)).toEqual({ status: 404, body: { found: false } });
  });

  it('knows since when an act fails, until it succeeds', async () => {
    let now = 1000;
    const one = await node(answer(401, ''));
    const connection = new OpenSearchConnection(settingsFor(one.url), () => now);
    open.push(connection);
    await faultOf(connection.request(search));
    now = 5000;
    expect((await faultOf(connection.request(search))).since).toBe(1000);
    expect((await faultOf(connection.request(write))).since).toBe(5000);
    expect(connection.troubles.map(({ act }) => act)).toEqual(['search the passages', 'publish']);
    one.react = answer(200, WHOLE);
    await connection.request(search);
    expect(connection.troubles.map(({ act }) => act)).toEqual(['publish']);
  });

  it('sends the credentials and names them in no fault', async () => {
    const sent: (string | undefined)[] = [];
    const one = await node((request, response, body) => {
      sent.push(request.headers.authorization);
      answer(401, { error: 'Unauthorized' })(request, response, body);
    });
    const authorization = `Basic ${Buffer.from('ada:harbour').toString('base64')}`;
    const connection = new OpenSearchConnection({ ...settingsFor(one.url), authorization });
    open.push(connection);
    const fault = await faultOf(connection.request(search));
    expect(sent).toEqual([authorization]);
    const seen = JSON.stringify({ ...fault, message: fault.message, stack: fault.stack, cause: fault.cause ?? null });
    expect(seen).not.toMatch(/harbour|Basic/u);
  });
});

import { X509Certificate } from 'node:crypto';
import { Client, errors } from '@opensearch-project/opensearch';
import { describe, expect, it } from 'vitest';
import { openSearch, ownIndices } from './forTests.ts';
import { basicAuthorization, type GuardedProxy, startGuardedProxy } from './servers/guardedProxy.ts';
import { selfSignedCertificate } from './servers/selfSignedCertificate.ts';

const KEEPER = basicAuthorization('keeper', 'of the ledger');
const KEY = `ApiKey ${Buffer.from('id:secret').toString('base64')}`;

function guarded(): Promise<GuardedProxy> {
  return startGuardedProxy({ node: openSearch().urls[0] ?? '', accepted: [KEEPER, KEY] });
}

function clientOf({ url, certificate }: GuardedProxy, authorization: string): Client {
  const ssl = { ca: certificate, rejectUnauthorized: true };
  return new Client({ node: url, ssl, headers: { authorization }, maxRetries: 0 });
}

/** The status that a request ends with; 0 if its connection was cut. */
async function statusOf(request: PromiseLike<{ readonly statusCode: number | null }>): Promise<number | null> {
  try {
    return (await request).statusCode;
  } catch (error) {
    if (error instanceof errors.ConnectionError) return 0;
    if (error instanceof errors.ResponseError) return error.meta.statusCode;
    throw error;
  }
}

function bulkOf(index: string, ids: readonly number[]): Record<string, unknown>[] {
  return ids.flatMap((id) => [{ index: { _index: index, _id: String(id) } }, { id }]);
}

describe('the proxy that guards a node', () => {
  it('takes the right credentials, basic or by key, and no others', async () => {
    await using proxy = await guarded();
    expect(await statusOf(clientOf(proxy, KEEPER).info())).toBe(200);
    expect(await statusOf(clientOf(proxy, KEY).info())).toBe(200);
    expect(await statusOf(clientOf(proxy, basicAuthorization('keeper', 'wrong')).info())).toBe(401);
    expect(await statusOf(new Client({ node: proxy.url, ssl: { ca: proxy.certificate } }).info())).toBe(401);
    proxy.accept(KEY);
    expect(await statusOf(clientOf(proxy, KEEPER).info())).toBe(401);
  });

  it('is not trusted by a client that does not know its certificate', async () => {
    await using proxy = await guarded();
    expect(await statusOf(new Client({ node: proxy.url, maxRetries: 0 }).info())).toBe(0);
  });

  it.each([401, 403, 429, 502, 503] as const)('answers %d in the place of the node', async (status) => {
    await using proxy = await guarded();
    proxy.behave({ kind: 'answer', status });
    expect(await statusOf(clientOf(proxy, KEEPER).info())).toBe(status);
  });

  it('drops the requests that it is told to, and delays others', async () => {
    await using proxy = await guarded();
    proxy.behave((_request, number) => (number === 1 ? { kind: 'drop' } : { kind: 'delay', time: 20 }));
    const client = clientOf(proxy, KEEPER);
    const statuses = [];
    for (const _ of [0, 1, 2]) statuses.push(await statusOf(client.info()));
    expect(statuses).toEqual([200, 0, 200]);
    expect(proxy.arrived).toHaveLength(3);
  });

  it('cuts a bulk in the middle, or loses the answer to it', async () => {
    await using proxy = await guarded();
    await using indices = ownIndices();
    const client = clientOf(proxy, KEEPER);
    for (const [kind, kept] of [
      ['cut the bulk', 2],
      ['lose the answer', 4],
    ] as const) {
      const index = `${indices.prefix}${kept}`;
      proxy.behave({ kind });
      expect(await statusOf(client.bulk({ body: bulkOf(index, [1, 2, 3, 4]) }))).toBe(0);
      proxy.behave({ kind: 'pass' });
      await client.indices.refresh({ index });
      expect((await client.count({ index })).body.count).toBe(kept);
    }
  });

  it('refuses writes as a node on a full disk does', async () => {
    await using proxy = await guarded();
    await using indices = ownIndices();
    const client = clientOf(proxy, KEEPER);
    // The answers of a node that is blocked, in the same form.
    const answers = [];
    for (const how of ['by the node', 'by the proxy'] as const) {
      const index = `${indices.prefix}full`;
      await client.indices.create({ index, body: { settings: { number_of_replicas: 0 } } });
      if (how === 'by the proxy') proxy.behave({ kind: 'flood stage' });
      else await client.indices.putSettings({ index, body: { 'index.blocks.read_only_allow_delete': true } });
      const body = [...bulkOf(index, [1]), { delete: { _index: index, _id: '2' } }];
      const { items, errors: failed } = (await client.bulk({ body })).body;
      const single = await statusOf(client.index({ index, id: '1', body: { id: 1 } }));
      const deletion = await statusOf(client.delete({ index, id: '1' }));
      const alias = await statusOf(
        client.indices.updateAliases({ body: { actions: [{ add: { index, alias: 'full' } }] } }),
      );
      const read = await statusOf(client.search({ index }));
      answers.push({ items, failed, single, deletion, alias, read });
      proxy.behave({ kind: 'pass' });
      await client.indices.delete({ index });
    }
    expect(answers[0]).toMatchObject({ failed: true, single: 429, deletion: 429, alias: 429, read: 200 });
    expect(answers[1]).toEqual(answers[0]);
  });
});

describe('a self-signed certificate', () => {
  it('is valid for its hosts until its end', () => {
    const until = new Date(1_900_000_000_000);
    const made = new X509Certificate(selfSignedCertificate({ hosts: ['larkhaven.example'], until }).certificate);
    expect(made.verify(made.publicKey)).toBe(true);
    expect(made.checkHost('larkhaven.example')).toBe('larkhaven.example');
    expect(made.checkIP('127.0.0.1')).toBe('127.0.0.1');
    expect(Date.parse(made.validTo)).toBe(until.getTime());
    expect(made.ca).toBe(true);
  });
});

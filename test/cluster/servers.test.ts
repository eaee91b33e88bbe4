import pg from 'pg';
import { describe, expect, it } from 'vitest';
import { z } from 'zod';
import { openSearch, ownDatabase, ownIndices, postgres, untilGreen } from './forTests.ts';

const countSchema = z.object({ count: z.number(), _shards: z.object({ failed: z.number() }) });
const idsSchema = z
  .object({ hits: z.object({ hits: z.array(z.object({ _id: z.string() })) }) })
  .transform(({ hits }) => hits.hits.map(({ _id }) => _id));

async function put(url: string, body: object): Promise<void> {
  const headers = { 'content-type': 'application/json' };
  const response = await fetch(url, { method: 'PUT', headers, body: JSON.stringify(body) });
  expect(response.ok, await response.text()).toBe(true);
}

async function countOf(url: string): Promise<number> {
  const { count, _shards } = countSchema.parse(await (await fetch(`${url}/_count`)).json());
  expect(_shards.failed).toBe(0);
  return count;
}

async function rowsOf(url: string, statement: string): Promise<readonly unknown[]> {
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  try {
    return (await client.query(statement)).rows;
  } finally {
    await client.end();
  }
}

describe('the nodes of OpenSearch', () => {
  it('are one cluster; one goes and comes back with nothing lost', async () => {
    const nodes = openSearch();
    expect(nodes.urls).toHaveLength(3);
    await using indices = ownIndices();
    const index = `${indices.prefix}kept`;
    await put(`${nodes.urls[0]}/${index}`, { settings: { number_of_shards: 3, number_of_replicas: 1 } });
    for (const id of [1, 2, 3, 4, 5]) await put(`${nodes.urls[0]}/${index}/_doc/${id}?refresh=true`, { id });
    await untilGreen(index);

    await nodes.stop(2);
    await expect(fetch(nodes.urls[1] ?? '')).rejects.toThrow();
    for (const url of [nodes.urls[0], nodes.urls[2]]) {
      await expect.poll(() => countOf(`${url}/${index}`)).toBe(5);
    }

    await nodes.start(2);
    await untilGreen(index);
    expect(await countOf(`${nodes.urls[1]}/${index}`)).toBe(5);
  });

  // Set CLUSTER_RELEASE=vectors: the newest release has no k-NN plugin that Maven serves.
  it.runIf(process.env.CLUSTER_RELEASE === 'vectors')('find the nearest vectors', async () => {
    const { urls } = openSearch();
    await using indices = ownIndices();
    const index = `${urls[0]}/${indices.prefix}vectors`;
    const method = { name: 'hnsw', engine: 'lucene', space_type: 'cosinesimil' };
    const mappings = { properties: { vector: { type: 'knn_vector', dimension: 2, method } } };
    await put(index, { settings: { 'index.knn': true }, mappings });
    for (const [id, vector] of Object.entries({ north: [0, 1], east: [1, 0], between: [1, 1] })) {
      await put(`${index}/_doc/${id}?refresh=true`, { vector });
    }
    const query = { size: 2, query: { knn: { vector: { vector: [1, 0.2], k: 2 } } } };
    const headers = { 'content-type': 'application/json' };
    const response = await fetch(`${index}/_search`, { method: 'POST', headers, body: JSON.stringify(query) });
    expect(idsSchema.parse(await response.json())).toEqual(['east', 'between']);
  });

  it('say what they cannot do', async () => {
    await expect(openSearch().start(7)).rejects.toThrow('commands are');
  });
});

describe('PostgreSQL', () => {
  it.each(['stop', 'kill'] as const)('keeps its rows over a %s', async (end) => {
    const server = postgres();
    await using database = await ownDatabase();
    await rowsOf(database.url, 'CREATE TABLE kept (word text); ');
    await rowsOf(database.url, "INSERT INTO kept VALUES ('ledger')");
    await server[end]();
    await expect(rowsOf(database.url, 'SELECT word FROM kept')).rejects.toThrow();
    await server.start();
    expect(await rowsOf(database.url, 'SELECT word FROM kept')).toEqual([{ word: 'ledger' }]);
  });

  it('gives each test a database of its own', async () => {
    let url: string;
    {
      await using database = await ownDatabase();
      url = database.url;
      expect(await rowsOf(url, 'SELECT 1 AS one')).toEqual([{ one: 1 }]);
    }
    await expect(rowsOf(url, 'SELECT 1')).rejects.toThrow('does not exist');
  });
});

import { afterAll, expect, inject, it } from 'vitest';
import { isEngineFault } from '../../src/search/engines/opensearch/engineFault.ts';
import { OpenSearchConnection } from '../../src/search/engines/opensearch/openSearchConnection.ts';
import { parseQuery } from '../../src/search/query/parseQuery.ts';
import { retrieve } from '../../src/search/retrieve.ts';
import { FERRY, openWritten, TONGUES } from '../fixtures/ferryDossier.ts';
import { memoryEngineOf } from '../search/memoryEngineOf.ts';
import { openSearch, untilGreen } from './forTests.ts';
import { TestIndex } from './openSearchIndex.ts';

const QUESTIONS = 1_000;
const SIZE = { shards: 3, replicas: 1 };

const connection = new OpenSearchConnection({
  nodes: inject('openSearch'),
  authorization: undefined,
  certificates: undefined,
  prefix: 'node-failure-',
  ...SIZE,
});
afterAll(() => connection.close());

it('a node that stops in the middle of a thousand questions makes no answer wrong', async () => {
  const nodes = openSearch();
  const memory = openWritten([...FERRY, ...TONGUES]);
  const { dossier } = memory;
  const engine = await (await TestIndex.make(connection, 'node-failure', SIZE)).engineOf(dossier);
  await untilGreen('node-failure');
  const words = memoryEngineOf(memory).vocabulary.rows.map(([, surface]) => surface);
  const queries = Array.from({ length: QUESTIONS }, (_, at) =>
    [words[at % words.length], words[(7 * at + 3) % words.length]].join(' OR '),
  );
  const totalOf = async (query: string, of: typeof engine | typeof memory.engine): Promise<number> =>
    (await retrieve(parseQuery(query), { engine: of, dossier }, { mode: 'all', limit: 10 })).total;
  const outcome = { right: 0, wrong: [] as string[], refused: 0 };
  let stopping: Promise<void> | undefined;
  for (const [at, query] of queries.entries()) {
    if (at === QUESTIONS / 2) stopping = nodes.stop(2);
    const expected = await totalOf(query, memory.engine);
    try {
      if ((await totalOf(query, engine)) === expected) outcome.right += 1;
      else outcome.wrong.push(query);
    } catch (error) {
      if (!isEngineFault(error)) throw error;
      outcome.refused += 1;
    }
  }
  await stopping;
  expect(outcome.wrong).toEqual([]);
  // The copies on the other nodes answer: at most what was on its way is refused.
  expect(outcome.right).toBeGreaterThan(QUESTIONS - 50);
});

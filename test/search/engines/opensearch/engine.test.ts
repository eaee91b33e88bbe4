import { describe, expect, it } from 'vitest';
import { Dossier } from '../../../../src/dossier/dossier.ts';
import { formsClause } from '../../../../src/search/clauses/formsClause.ts';
import type { Plan } from '../../../../src/search/engine.ts';
import type {
  EngineAnswer,
  EngineConnection,
  EngineRequest,
} from '../../../../src/search/engines/opensearch/connection.ts';
import { EngineFault } from '../../../../src/search/engines/opensearch/engineFault.ts';
import { MOST_HITS } from '../../../../src/search/engines/opensearch/passageIndex.ts';
import { termKey } from '../../../../src/search/engines/opensearch/termKey.ts';
import { TestIndex } from '../../../cluster/openSearchIndex.ts';
import { documentOf, FERRY } from '../../../fixtures/ferryDossier.ts';

/** A connection that writes down what it is asked, and answers each search with some hits. */
class Scripted implements EngineConnection {
  readonly asked: EngineRequest[] = [];
  readonly troubles = [];
  readonly #pages: (readonly (readonly [score: number, place: number])[])[];
  readonly #total: number;

  constructor(total: number, ...pages: (readonly (readonly [number, number])[])[]) {
    this.#total = total;
    this.#pages = pages;
  }

  async request(request: EngineRequest): Promise<EngineAnswer> {
    if (request.path.endsWith('/_bulk')) return { status: 200, body: { errors: false } };
    if (!/_m?search$/u.test(request.path)) return { status: 200, body: {} };
    this.asked.push(request);
    const answer = () => ({
      hits: {
        total: { value: this.#total, relation: 'eq' },
        hits: (this.#pages.shift() ?? []).map((sort) => ({ sort })),
      },
    });
    return { status: 200, body: request.path.endsWith('_msearch') ? { responses: [answer(), answer()] } : answer() };
  }

  async close(): Promise<void> {}
}

async function engineWith(connection: EngineConnection) {
  const dossier = new Dossier(
    'larkhaven',
    FERRY.map((one) => documentOf(one)),
    [],
    [],
  );
  const index = await TestIndex.make(connection, 'larkhaven', { shards: 1, replicas: 0 });
  return index.engineOf(dossier);
}

async function planFor(engine: Awaited<ReturnType<typeof engineWith>>, ...words: string[]): Promise<Plan> {
  const forms = await engine.expand(words.map((folded) => ({ folded, stems: [folded] })));
  return { mode: 'all', clauses: forms.map(({ kin }) => formsClause(kin)), without: [] };
}

describe('an engine over an index of OpenSearch', () => {
  it('asks once for the best, and adds what is beside them', async () => {
    const connection = new Scripted(2, [
      [2, 1],
      [1.9, 0],
    ]);
    const engine = await engineWith(connection);
    const { best, total } = await engine.find(await planFor(engine, 'lamp'), { limit: 10 });
    expect(connection.asked).toHaveLength(1);
    expect(total).toBe(2);
    // A third of the neighbour's score: both are of the first document.
    expect(best[0]?.score).toBeCloseTo(2 + 0.3 * 1.9, 5);
  });

  it('asks for what is beside the best if there is more than was asked for', async () => {
    const connection = new Scripted(3, [[2, 1]], [[1.5, 0]]);
    const engine = await engineWith(connection);
    const { best, total } = await engine.find(await planFor(engine, 'lamp'), { limit: 1 });
    expect(connection.asked).toHaveLength(2);
    expect(JSON.stringify(connection.asked[1]?.body)).toContain('{"terms":{"place":[0,2]}}');
    expect(total).toBe(3);
    expect(best.map(({ place }) => place)).toEqual([1]);
    expect(best[0]?.score).toBeCloseTo(2 + 0.3 * 1.5, 5);
  });

  it('asks for page after page if all are wanted', async () => {
    const page = Array.from({ length: MOST_HITS }, (_, at) => [1, at] as const);
    const connection = new Scripted(MOST_HITS + 1, page, [[1, MOST_HITS]]);
    const engine = await engineWith(connection);
    const { total } = await engine.find(await planFor(engine, 'lamp'), { limit: Number.POSITIVE_INFINITY });
    expect(total).toBe(MOST_HITS + 1);
    expect(connection.asked.map(({ body }) => Object(body).search_after)).toEqual([undefined, [1, MOST_HITS - 1]]);
  });

  it('asks nothing if there is nothing to look for, or nowhere to look', async () => {
    const connection = new Scripted(0);
    const engine = await engineWith(connection);
    expect((await engine.find({ mode: 'all', clauses: [], without: [] }, { limit: 10 })).total).toBe(0);
    const nowhere = { limit: 10, documents: new Set(['no-such-paper']) };
    expect((await engine.find(await planFor(engine, 'lamp'), nowhere)).total).toBe(0);
    expect(connection.asked).toEqual([]);
  });

  it('refuses an answer that counts in part', async () => {
    const connection = new Scripted(0);
    const engine = await engineWith(connection);
    connection.request = async () => ({
      status: 200,
      body: { hits: { total: { value: 10_000, relation: 'gte' }, hits: [] } },
    });
    await expect(engine.find(await planFor(engine, 'lamp'), { limit: 10 })).rejects.toThrow(EngineFault);
  });
});

it('words that are too long for a term are told apart by all of their letters', () => {
  const long = 'a'.repeat(40_000);
  expect(termKey(`${long}b`)).not.toBe(termKey(`${long}c`));
  expect(termKey(long).length).toBeLessThan(400);
  expect(termKey('lamp')).toBe('lamp');
});

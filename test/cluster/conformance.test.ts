import fc from 'fast-check';
import { afterAll, describe, expect, inject, it } from 'vitest';
import { Dossier } from '../../src/dossier/dossier.ts';
import { isDecidedByText, planOf, preparedQuery } from '../../src/search/clauses/preparedQuery.ts';
import { MemoryEngine } from '../../src/search/engines/memory/memoryEngine.ts';
import { OpenSearchConnection } from '../../src/search/engines/opensearch/openSearchConnection.ts';
import type { PlacedPassage } from '../../src/search/placedPassage.ts';
import { parseQuery } from '../../src/search/query/parseQuery.ts';
import type { Query } from '../../src/search/query/query.ts';
import { retrieve } from '../../src/search/retrieve.ts';
import { documentOf, FERRY, TONGUES, type Written } from '../fixtures/ferryDossier.ts';
import { documents, nameOf, queries, resultOf } from '../search/engines/anyDossier.ts';
import { addDocuments, emptyIndex, openIndex, quotedIn } from '../search/engines/onDisk.ts';
import { TestIndex } from './openSearchIndex.ts';
import './provided.ts';

const connection = new OpenSearchConnection({
  nodes: inject('openSearch'),
  authorization: undefined,
  certificates: undefined,
  prefix: 'conformance-',
  shards: 3,
  replicas: 0,
});
afterAll(() => connection.close());

function dossierOf(written: readonly Written[]): Dossier {
  return new Dossier(
    'larkhaven',
    written.map((one) => documentOf(one)),
    [],
    [],
  );
}

type Result = Awaited<ReturnType<typeof resultOf>>;

/** A result without the order and the scores, which engines may reckon in other digits. */
function withoutOrder({ hits, ...rest }: Result): object {
  const plain = hits.map(({ score: _score, coverage: _coverage, ...hit }) => hit);
  return { ...rest, hits: plain.toSorted((a, b) => (a.passage < b.passage ? -1 : 1)) };
}

describe.each([1, 3])('an index of OpenSearch of %d shards', (shards) => {
  const opening = TestIndex.make(connection, `conformance-${shards}`, { shards, replicas: 0 });

  it('finds the same passages as the other engines, with the same totals, labels and highlights', async () => {
    const index = await opening;
    let compared = 0;
    let ordered = 0;
    await fc.assert(
      fc.asyncProperty(documents, fc.array(queries, { minLength: 1, maxLength: 6 }), async (written, typed) => {
        const dossier = dossierOf(written);
        const memory = MemoryEngine.build(dossier);
        const engine = await index.engineOf(dossier);
        for (const query of typed) {
          for (const mode of ['all', 'any'] as const) {
            const expected = await resultOf(query, mode, memory, dossier);
            const result = await resultOf(query, mode, engine, dossier);
            expect(withoutOrder(result)).toEqual(withoutOrder(expected));
            compared += 1;
            if (result.hits.every(({ passage }, at) => passage === expected.hits[at]?.passage)) ordered += 1;
          }
        }
      }),
      { numRuns: 40 },
    );
    // Several stems of a clause, and phrases, are weighed a little otherwise.
    expect(ordered / compared).toBeGreaterThan(0.9);
  }, 300_000);

  it('finds what is between quotation marks without looking at the texts', async () => {
    const index = await opening;
    await fc.assert(
      fc.asyncProperty(documents, fc.array(queries, { minLength: 1, maxLength: 6 }), async (written, typed) => {
        const dossier = dossierOf(written);
        const memory = MemoryEngine.build(dossier);
        const engine = await index.engineOf(dossier);
        for (const text of typed.filter((one) => !one.includes('no:folded'))) {
          for (const mode of ['all', 'any'] as const) {
            const query: Query = { ...parseQuery(text), filters: { inQuotes: true } };
            const within = ({ document }: PlacedPassage) => quotedIn(document);
            const { hits } = await retrieve(query, { engine: memory, dossier }, { mode, limit: 50, within });
            const prepared = await preparedQuery(query, engine);
            if (isDecidedByText(prepared)) continue;
            const { best, total } = await engine.find(planOf(prepared, mode), { limit: 50, inQuotes: true });
            const found = await engine.fetch(best.map(({ place }) => place));
            expect(found.map(nameOf).toSorted()).toEqual(hits.map(nameOf).toSorted());
            expect(total).toBe(hits.length);
          }
        }
      }),
      { numRuns: 20 },
    );
  }, 300_000);

  it('knows the same of the collection, of stems and of documents as the engine on disk', async () => {
    const dossier = dossierOf([...FERRY, ...TONGUES]);
    const engine = await (await opening).engineOf(dossier);
    const database = emptyIndex();
    const disk = openIndex(database, addDocuments(database, dossier.documents));
    expect({ ...engine.collection, grams: null }).toEqual({ ...disk.collection, grams: null });
    const stems = ['lamp', 'ferri', 'calder', 'nothing', 'hafen', '港口'];
    expect(await engine.count(stems)).toEqual(await disk.count(stems));
    const lists = [['lamp'], ['lamp', 'pilot'], ['ferry', 'asleep'], ['nothing']];
    expect(await engine.documentsWithAll(lists)).toEqual(lists.map((words) => disk.documentsWith(words)));
  });
});

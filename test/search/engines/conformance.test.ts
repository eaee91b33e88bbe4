import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { Dossier } from '../../../src/dossier/dossier.ts';
import { isDecidedByText, planOf, preparedQuery } from '../../../src/search/clauses/preparedQuery.ts';
import type { Engine } from '../../../src/search/engine.ts';
import { MemoryEngine } from '../../../src/search/engines/memory/memoryEngine.ts';
import type { PlacedPassage } from '../../../src/search/placedPassage.ts';
import { parseQuery } from '../../../src/search/query/parseQuery.ts';
import type { Query } from '../../../src/search/query/query.ts';
import { retrieve } from '../../../src/search/retrieve.ts';
import { documentOf, FERRY, TONGUES, type Written } from '../../fixtures/ferryDossier.ts';
import { documents, nameOf, queries, resultOf } from './anyDossier.ts';
import { addDocuments, emptyIndex, openIndex, quotedIn } from './onDisk.ts';

/** A dossier with every engine over it. */
function engines(written: readonly Written[]) {
  const dossier = new Dossier(
    'larkhaven',
    written.map((one) => documentOf(one)),
    [],
    [],
  );
  const database = emptyIndex();
  const disk: Engine = openIndex(database, addDocuments(database, dossier.documents));
  return { dossier, memory: MemoryEngine.build(dossier), disk };
}

describe('every engine', () => {
  it('finds the same passages in the same order, with the same totals and labels', async () => {
    await fc.assert(
      fc.asyncProperty(documents, fc.array(queries, { minLength: 1, maxLength: 6 }), async (written, typed) => {
        const { dossier, memory, disk } = engines(written);
        for (const query of typed) {
          for (const mode of ['all', 'any'] as const) {
            const expected = await resultOf(query, mode, memory, dossier);
            expect(await resultOf(query, mode, disk, dossier)).toEqual(expected);
          }
        }
      }),
      { numRuns: 150 },
    );
  });

  it('finds on disk what is between quotation marks without looking at the texts', async () => {
    await fc.assert(
      fc.asyncProperty(documents, fc.array(queries, { minLength: 1, maxLength: 6 }), async (written, typed) => {
        const { dossier, memory, disk } = engines(written);
        for (const text of typed.filter((one) => !one.includes('no:folded'))) {
          for (const mode of ['all', 'any'] as const) {
            const query: Query = { ...parseQuery(text), filters: { inQuotes: true } };
            const options = { mode, limit: 50, within: ({ document }: PlacedPassage) => quotedIn(document) };
            const { hits, total: expected } = await retrieve(query, { engine: memory, dossier }, options);
            const retrieved = await retrieve(query, { engine: disk, dossier }, options);
            expect(retrieved.hits.map(nameOf)).toEqual(hits.map(nameOf));
            if (mode === 'all') expect(retrieved.total).toBe(expected);
            const prepared = await preparedQuery(query, disk);
            // What must be near to something else is looked for in the text.
            if (isDecidedByText(prepared)) continue;
            const plan = planOf(prepared, mode);
            const { best, total, isDecided } = await disk.find(plan, { limit: 50, inQuotes: true });
            const found = await disk.fetch(best.map(({ place }) => place));
            expect(found.map(nameOf).toSorted()).toEqual(hits.map(nameOf).toSorted());
            expect([total, isDecided]).toEqual([hits.length, true]);
          }
        }
      }),
      { numRuns: 100 },
    );
  });

  it('knows the same of the collection and of stems', async () => {
    const { memory, disk } = engines([...FERRY, ...TONGUES]);
    expect({ ...disk.collection, grams: null }).toEqual({ ...memory.collection, grams: null });
    const words = [
      ['lamp', 'ferry'],
      [
        ['lamp', 'spring'],
        ['pilot', 'asleep'],
      ],
      { k: 1, b: 0.6 },
    ] as const;
    expect(disk.collection.grams.likeness(...words)).toEqual(memory.collection.grams.likeness(...words));
    const stems = ['lamp', 'ferri', 'calder', 'nothing', 'hafen', '港口'];
    expect(await disk.count(stems)).toEqual(await memory.count(stems));
  });
});

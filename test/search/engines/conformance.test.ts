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
import { addDocuments, emptyIndex, openIndex, quotedIn } from './onDisk.ts';

/** Words with relatives of every kind: stems, spellings of a name, slips, initials, numbers, hyphens, scripts without spaces. */
const WORDS = [
  ...['lamp', 'lamps', 'pilot', 'pilots', 'anchor', 'anchored', 'rope', 'keel', 'keels', 'harbour'],
  ...['Qadiri', 'Kadiri', 'Calder', 'U.S.', 'us', '1,000', '23:40', 'ship’s', 'Häfen', 'Hafen'],
  ...[
    'e-mail',
    'email',
    'twelve',
    '12%',
    'three million',
    '3,000,000',
    'percent',
    'rise',
    'rose',
    'PAH',
    'Port Arn Holm',
    'on-line',
    'online',
    'on line',
    'C++',
    '€5',
    '#lamp',
    'R&D',
  ],
  ...['القاربُ', 'القارب', 'корабль', 'корабля', '点灯', '灯'],
];
const word = fc.constantFrom(...WORDS);
const sentence = fc.array(word, { minLength: 1, maxLength: 7 }).map((words) => `The ${words.join(' ')}.`);
const paragraph = fc.oneof(
  { weight: 4, arbitrary: sentence },
  { weight: 1, arbitrary: word.map((one) => `# ${one}`) },
  { weight: 1, arbitrary: fc.tuple(sentence, sentence).map(([a, b]) => `“${a}” ${b}`) },
);
const documents: fc.Arbitrary<readonly Written[]> = fc
  .array(
    fc.record({
      title: fc.array(word, { minLength: 1, maxLength: 2 }).map((words) => words.join(' ')),
      language: fc.constantFrom('en', 'en', 'de', 'ru', 'ar', 'zh'),
      paragraphs: fc.array(paragraph, { minLength: 1, maxLength: 6 }),
    }),
    { minLength: 1, maxLength: 6 },
  )
  .map((list) =>
    list.map(({ title, language, paragraphs }, at) => ({
      id: `paper-${at}`,
      metadata: { title, language },
      paragraphs,
    })),
  );
const part = fc.oneof(
  { weight: 3, arbitrary: word },
  word.map((one) => `${one.slice(0, 3)}*`),
  word.map((one) => `${one}~`),
  word.map((one) => `${one.slice(0, 2)}x${one.slice(2)}`),
  word.map((one) => `-${one}`),
  fc.tuple(word, word).map(([a, b]) => `${a} OR ${b}`),
  fc.tuple(word, word).map(([a, b]) => `"${a} ${b}"`),
  word.map((one) => `-"the ${one}"`),
  fc
    .tuple(word, word, fc.constantFrom('NEAR/3', '/s', '+s', 'w/p', 'pre/2', 'NOT w/2'))
    .map(([a, b, near]) => `(${a} ${near} ${b})`),
  fc.tuple(word, word, word).map(([a, b, c]) => `(${a} AND ${b}) OR ${c}`),
  fc.tuple(word, word, word).map(([a, b, c]) => `(${a} NOT ${b}) OR (${c} NEAR/2 ${a})`),
  fc.tuple(word, word).map(([a, b]) => `"${a} ${b}"~3`),
  fc.tuple(word, word).map(([a, b]) => `NOT (${a} w/2 ${b})`),
  fc.constantFrom('la?p', 'p*t', 'an*r', '5%', '€5', '#lamp', 'on-line', 'C++'),
  fc.constantFrom('no:stem', 'no:names', 'no:fuzzy', 'no:folded', 'doc:lamp'),
);
const queries = fc.array(part, { minLength: 1, maxLength: 4 }).map((parts) => parts.join(' '));

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

function nameOf({ document, passage }: PlacedPassage): string {
  return `${document.id}:${passage.number}`;
}

/** What a reader sees of a query's result. */
async function resultOf(query: string, mode: 'all' | 'any', engine: Engine, dossier: Dossier) {
  const { hits, total, missing, undated } = await retrieve(parseQuery(query), { engine, dossier }, { mode, limit: 50 });
  return {
    hits: hits.map(({ document, passage, score, match, coverage, highlights }) => ({
      passage: nameOf({ document, passage }),
      score: score.toPrecision(9),
      coverage: coverage.toPrecision(9),
      match,
      highlights,
    })),
    total: mode === 'all' ? total : null,
    missing,
    undated,
  };
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

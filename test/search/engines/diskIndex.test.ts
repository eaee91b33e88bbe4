import type { DatabaseSync } from 'node:sqlite';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { NumberedDocument } from '../../../src/dossier/dossier.ts';
import { transaction } from '../../../src/keeping/database.ts';
import type { Plan } from '../../../src/search/engine.ts';
import { bringUpToDate } from '../../../src/search/engines/disk/bringUpToDate.ts';
import { IndexWriter } from '../../../src/search/engines/disk/indexWriter.ts';
import { mergeSegments } from '../../../src/search/engines/disk/mergeSegments.ts';
import { documentOf } from '../../fixtures/ferryDossier.ts';
import { addDocuments, analysedDocument, emptyIndex, openIndex, type Placed } from './onDisk.ts';

const WORDS = [
  'lamp',
  'lamps',
  'pilot',
  'Qadiri',
  'Kadiri',
  'anchor',
  'rope',
  'keel',
  'ship’s',
  'Häfen',
  '点灯',
  'U.S.',
];
const word = fc.constantFrom(...WORDS);
const paragraph = fc.oneof(
  { weight: 4, arbitrary: fc.array(word, { minLength: 1, maxLength: 6 }).map((words) => `${words.join(' ')}.`) },
  { weight: 1, arbitrary: word.map((one) => `# ${one}`) },
  { weight: 1, arbitrary: fc.tuple(word, word).map(([a, b]) => `He said “${a} ${b}” twice.`) },
);
const content = fc.record({
  title: word,
  language: fc.constantFrom('en', 'de'),
  paragraphs: fc.array(paragraph, { minLength: 1, maxLength: 4 }),
});

/** What happens to a dossier: a file comes or changes, several come together, a file goes, segments are merged. */
const step = fc.oneof(
  { weight: 4, arbitrary: fc.record({ kind: fc.constant('put' as const), id: fc.nat(5), content }) },
  { weight: 1, arbitrary: fc.record({ kind: fc.constant('gone' as const), id: fc.nat(5) }) },
  { weight: 1, arbitrary: fc.record({ kind: fc.constant('merge' as const) }) },
);

/** An index that changes document by document. */
class Growing {
  readonly database = emptyIndex();
  readonly placed = new Map<NumberedDocument, number>();
  #place = 0;

  remove(id: string, writer = new IndexWriter(this.database)): void {
    for (const [document, place] of this.placed) {
      if (document.id !== id) continue;
      writer.remove(place, analysedDocument(document));
      this.placed.delete(document);
    }
    writer.flush();
  }

  put(document: NumberedDocument): void {
    const writer = new IndexWriter(this.database);
    writer.add(this.#place, analysedDocument(document));
    this.remove(document.id, writer);
    this.placed.set(document, this.#place);
    this.#place += document.passages.length;
  }

  merge(): void {
    while (mergeSegments(this.database));
  }
}

/** Everything that the tables say of words, whatever numbers they have. */
function wordsIn(database: DatabaseSync): unknown {
  const rows = (statement: string) => database.prepare(statement).all();
  return {
    terms: rows('SELECT folded, stem, passages, counted, capitalised, small FROM term ORDER BY folded, stem'),
    stems: rows('SELECT stem, passages FROM stem ORDER BY stem'),
    keys: rows('SELECT key, term.folded, stem FROM name_key JOIN term ON id = term ORDER BY 1, 2, 3'),
    documents: rows('SELECT passages, language FROM indexed_document ORDER BY passages, language'),
    phrases: rows('SELECT COUNT(*) AS count FROM phrase'),
  };
}

function planFor(words: readonly string[], mode: 'all' | 'any'): Plan {
  return {
    mode,
    without: [],
    clauses: words.map((one) => {
      const folded = one.toLowerCase();
      const forms = new Map([[folded, 1]]);
      return { alternatives: [{ kind: 'words', words: [{ forms, stems: forms, isUnspaced: false }] }], emphasis: 1 };
    }),
  };
}

/** The order of a dossier, in whatever order its documents came. */
function byId(a: NumberedDocument, b: NumberedDocument): number {
  return a.id < b.id ? -1 : 1;
}

/** What is found, with documents in the place of numbers. */
async function found(database: DatabaseSync, placed: Placed) {
  const engine = openIndex(database, new Map([...placed].sort(([a], [b]) => byId(a, b))));
  const results = [];
  for (const words of [['lamp'], ['lamp', 'rope'], ['pilot', 'keel', 'anchor']]) {
    for (const mode of ['all', 'any'] as const) {
      const { best, total, holders } = await engine.find(planFor(words, mode), { limit: 100 });
      const passages = await engine.fetch(best.map(({ place }) => place));
      const listed = passages.map(
        ({ document, passage }, at) => `${document.id}:${passage.number} ${best[at]?.score.toPrecision(9)}`,
      );
      // Sums are rounded differently in another order.
      results.push({ best: listed, total, holders: holders.map((one) => one.toPrecision(9)) });
    }
  }
  const grams = engine.collection.grams.likeness(['lamp', 'rope'], [['lamp', 'keel'], ['pilot']], { k: 1, b: 0.6 });
  return { results, grams, languages: [...engine.collection.languages].toSorted() };
}

describe('an index on disk', () => {
  it('that grew step by step is one that was built at once', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(step, { minLength: 1, maxLength: 24 }), async (steps) => {
        const growing = new Growing();
        for (const one of steps) {
          if (one.kind === 'merge') growing.merge();
          else if (one.kind === 'gone') growing.remove(`paper-${one.id}`);
          else {
            const { title, language, paragraphs } = one.content;
            growing.put(documentOf({ id: `paper-${one.id}`, metadata: { title, language }, paragraphs }));
          }
        }
        const fresh = emptyIndex();
        const placed = addDocuments(fresh, [...growing.placed.keys()].sort(byId));
        expect(wordsIn(growing.database)).toEqual(wordsIn(fresh));
        expect(await found(growing.database, growing.placed)).toEqual(await found(fresh, placed));
        growing.merge();
        expect(await found(growing.database, growing.placed)).toEqual(await found(fresh, placed));
      }),
      { numRuns: 25 },
    );
  });

  it('keeps few segments and no postings of documents that went', () => {
    const growing = new Growing();
    const text = (at: number) => documentOf({ id: `paper-${at % 7}`, paragraphs: [`Lamp ${at} and rope.`, 'A keel.'] });
    for (let at = 0; at < 120; at += 1) {
      growing.put(text(at));
      growing.merge();
    }
    const segments = growing.database.prepare('SELECT slots, passages FROM segment').all();
    expect(segments.length).toBeLessThan(24);
    for (let id = 0; id < 7; id += 1) growing.remove(`paper-${id}`);
    growing.merge();
    for (const table of ['segment', 'posting', 'term', 'stem', 'name_key', 'indexed_document', 'phrase']) {
      expect(growing.database.prepare(`SELECT COUNT(*) AS rows FROM ${table}`).get()).toEqual({ rows: 0 });
    }
  });

  it('does not show what is written in a transaction that is undone', async () => {
    const growing = new Growing();
    growing.put(documentOf({ id: 'log', paragraphs: ['The lamp was out.'] }));
    const before = [wordsIn(growing.database), await found(growing.database, growing.placed)];
    growing.database.exec('BEGIN');
    addDocuments(growing.database, [documentOf({ id: 'note', paragraphs: ['Another lamp.'] })], 100);
    growing.database.exec('ROLLBACK');
    expect([wordsIn(growing.database), await found(growing.database, growing.placed)]).toEqual(before);
  });

  it('answers for the documents of a dossier alone, though others came or went since', async () => {
    const growing = new Growing();
    growing.put(documentOf({ id: 'log', paragraphs: ['The lamp was out.'] }));
    const engine = openIndex(growing.database, new Map(growing.placed));
    const before = await engine.find(planFor(['lamp'], 'any'), { limit: 10 });
    for (let at = 0; at < 20; at += 1) growing.put(documentOf({ id: `note-${at}`, paragraphs: ['A lamp.'] }));
    growing.merge();
    expect(await engine.find(planFor(['lamp'], 'any'), { limit: 10 })).toEqual(before);
  });

  it('has equal passages in the order of the dossier, whenever they came', async () => {
    const growing = new Growing();
    for (const id of ['rope', 'anchor', 'keel']) growing.put(documentOf({ id, paragraphs: ['A lamp.', 'The lamp.'] }));
    growing.put(documentOf({ id: 'anchor', paragraphs: ['A lamp.', 'A lamp.'] }));
    const engine = openIndex(growing.database, new Map([...growing.placed].sort(([a], [b]) => byId(a, b))));
    const { best } = await engine.find(planFor(['lamp'], 'any'), { limit: 5 });
    const passages = await engine.fetch(best.map(({ place }) => place));
    expect(passages.map(({ document, passage }) => `${document.id}:${passage.number}`)).toEqual([
      ...['anchor:1', 'anchor:2', 'keel:1', 'keel:2', 'rope:1'],
    ]);
  });

  it('is brought up to date wherever the program ended before', async () => {
    const texts = (at: number) => [`Lamp ${at} and rope.`, 'A keel for the pilot.', `He said “anchor ${at}” twice.`];
    const documents = Array.from({ length: 12 }, (_, at) => documentOf({ id: `paper-${at}`, paragraphs: texts(at) }));
    const byPlace = new Map(documents.map((document, at) => [10 * at, document]));
    const database = emptyIndex();
    const bring = (places: readonly number[], steps: number) => {
      const wanted = {
        documents: places.map((place) => ({ place, passages: byPlace.get(place)?.passages.length ?? 0 })),
        analysed: (place: number) => analysedDocument(byPlace.get(place) ?? expect.unreachable()),
      };
      const doing = bringUpToDate(database, wanted, (work) => transaction(database, work));
      for (let step = 0; step < steps && doing.next().done !== true; step += 1);
    };
    const places = [...byPlace.keys()];
    bring(places.slice(0, 8), 1);
    bring(places.slice(2, 10), 1);
    for (let at = 0; at < 12; at += 1) bring(places.slice(0, at + 1), at % 3);
    bring(places.slice(3), Number.POSITIVE_INFINITY);
    const left = places.slice(3).map((place) => [byPlace.get(place) ?? expect.unreachable(), place] as const);
    const fresh = emptyIndex();
    const placed = addDocuments(
      fresh,
      left.map(([document]) => document),
    );
    expect(wordsIn(database)).toEqual(wordsIn(fresh));
    expect(await found(database, new Map(left))).toEqual(await found(fresh, placed));
  });
});

import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { stem } from '../../src/languages/stem.ts';
import { decodeAnalysed, encodeAnalysed } from '../../src/search/analysis/analysedCodec.ts';
import { analysedDocument } from '../../src/search/analysis/analysedDocument.ts';
import { MemoryEngine } from '../../src/search/engines/memory/memoryEngine.ts';
import { PassageTerms } from '../../src/search/engines/memory/passageTerms.ts';
import { parseQuery } from '../../src/search/query/parseQuery.ts';
import { RANKING_SETTINGS } from '../../src/search/ranking/settings.ts';
import { retrieve } from '../../src/search/retrieve.ts';
import { openWritten, type Written } from '../fixtures/ferryDossier.ts';
import { memoryEngineOf } from './memoryEngineOf.ts';

/** Words whose only other form is the plural, so that a scan can tell stems by their last letter. */
const WORDS = ['lamp', 'lamps', 'pilot', 'pilots', 'crane', 'cranes', 'anchor', 'rope', 'dredger', 'buoy', 'keel'];
const BEGINNINGS = ['la', 'pilo', 'cr', 'dred'];

const word = fc.constantFrom(...WORDS);
const sentence = fc.array(word, { minLength: 1, maxLength: 6 }).map((words) => `${words.join(' ')}.`);
const heading = word.map((one) => `# ${one}`);
const documents: fc.Arbitrary<readonly Written[]> = fc
  .array(
    fc.record({
      title: fc.array(word, { minLength: 1, maxLength: 2 }).map((words) => words.join(' ')),
      paragraphs: fc.array(fc.oneof({ weight: 4, arbitrary: sentence }, { weight: 1, arbitrary: heading }), {
        minLength: 1,
        maxLength: 6,
      }),
    }),
    { minLength: 1, maxLength: 4 },
  )
  .map((list) => list.map(({ title, paragraphs }, at) => ({ id: `paper-${at}`, metadata: { title }, paragraphs })));

/** A requirement as it is typed, and whether a list of words meets it. */
interface Requirement {
  readonly typed: string;
  readonly kind: 'word' | 'phrase' | 'without';
  readonly meets: (words: readonly string[]) => boolean;
}

const bare = (one: string): string => one.replace(/s$/u, '');
const hasForm =
  (wanted: string) =>
  (words: readonly string[]): boolean =>
    words.some((one) => bare(one) === bare(wanted));

const requirement: fc.Arbitrary<Requirement> = fc.oneof(
  word.map((one) => ({ typed: one, kind: 'word' as const, meets: hasForm(one) })),
  fc.tuple(word, word).map(([a, b]) => ({
    typed: `${a} OR ${b}`,
    kind: 'word' as const,
    meets: (words: readonly string[]) => hasForm(a)(words) || hasForm(b)(words),
  })),
  fc.constantFrom(...BEGINNINGS).map((one) => ({
    typed: `${one}*`,
    kind: 'word' as const,
    meets: (words: readonly string[]) => words.some((other) => other.startsWith(one)),
  })),
  fc.tuple(word, word).map(([a, b]) => ({
    typed: `"${a} ${b}"`,
    kind: 'phrase' as const,
    meets: (words: readonly string[]) => words.some((one, at) => one === a && words[at + 1] === b),
  })),
  word.map((one) => ({
    typed: `-${one}`,
    kind: 'without' as const,
    meets: (words: readonly string[]) => !hasForm(one)(words),
  })),
);

type Open = ReturnType<typeof openWritten>;

const wordsIn = (text: string): readonly string[] => text.match(/[a-z]+/gu) ?? [];

/** Every passage that meets all requirements, by reading the text word for word. */
function scanned(open: Open, requirements: readonly Requirement[]): readonly string[] {
  return open.dossier.documents.flatMap(({ id, text, metadata, passages }) =>
    passages.flatMap(({ number, start, end, headings }) => {
      const own = wordsIn(text.slice(start, end));
      const around = [metadata.title, ...headings.map((one) => text.slice(one.start, one.end))].map(wordsIn);
      const met = requirements.map(({ kind, meets }) => ({
        inText: meets(own),
        // What is around a passage counts for words, not for phrases and exclusions.
        anywhere: meets(own) || (kind === 'word' && around.some(meets)),
        isWanted: kind !== 'without',
      }));
      const isHere = met.some(({ inText, isWanted }) => isWanted && inText) || passages.length === 1;
      return isHere && met.every(({ anywhere }) => anywhere) ? [`${id}:${number}`] : [];
    }),
  );
}

describe('passages that meet all of a query', () => {
  it('are those that a scan of the text finds, with the same total whatever the limit', async () => {
    await fc.assert(
      fc.asyncProperty(
        documents,
        fc.array(requirement, { minLength: 1, maxLength: 3 }),
        async (written, requirements) => {
          fc.pre(requirements.some(({ kind }) => kind !== 'without'));
          const open = openWritten(written);
          const query = parseQuery(`${requirements.map(({ typed }) => typed).join(' ')} no:names no:fuzzy`);
          const expected = scanned(open, requirements);
          const all = await retrieve(query, open, { mode: 'all', limit: Number.POSITIVE_INFINITY });
          const found = all.hits.map(({ document, passage }) => `${document.id}:${passage.number}`);
          expect(found.toSorted()).toEqual(expected.toSorted());
          expect(all.total).toBe(expected.length);
          expect((await retrieve(query, open, { mode: 'all', limit: 1 })).total).toBe(expected.length);
        },
      ),
      { numRuns: 500 },
    );
  });

  it('are counted in full though the engine proposes only some', async () => {
    const many = RANKING_SETTINGS.proposals.limit + 20;
    const open = openWritten([
      { id: 'log', paragraphs: Array.from({ length: many }, (_, at) => `lamp ${'rope '.repeat(at % 7)}keel.`) },
      { id: 'note', paragraphs: ['One lamp for the pilot.', 'Another lamp.'] },
    ]);
    const { total, hits } = await retrieve(parseQuery('lamp'), open, { mode: 'all', limit: 5 });
    expect(total).toBe(many + 2);
    expect(hits).toHaveLength(5);
  });
});

describe('an engine', () => {
  const open = openWritten([
    { id: 'log', paragraphs: ['The lamp was out.', 'The lamp was lit.', 'A rope broke.'] },
    { id: 'note', metadata: { title: 'On the lamp' }, paragraphs: ['The crane is idle.', 'No lamp here.'] },
  ]);
  const lamp = { kind: 'stem', stem: 'lamp', boost: 1 } as const;
  const all = { limit: Number.POSITIVE_INFINITY, inText: true };

  it('finds passages by their own words, and by headings and title if asked to', () => {
    expect(memoryEngineOf(open).findByStems(lamp, all).places.toSorted()).toEqual([0, 1, 4]);
    expect(
      memoryEngineOf(open)
        .findByStems(lamp, { ...all, inText: false })
        .places.toSorted(),
    ).toEqual([0, 1, 3, 4]);
  });

  it('keeps to documents and places before it cuts its list off', () => {
    const documents = new Set(['note']);
    expect(memoryEngineOf(open).findByStems(lamp, { ...all, limit: 1, documents })).toEqual({ places: [4], total: 1 });
    expect(memoryEngineOf(open).findByStems(lamp, { ...all, limit: 1 }).total).toBe(3);
  });

  it('joins plans', () => {
    const rope = { kind: 'stem', stem: 'rope', boost: 1 } as const;
    const lit = { kind: 'stem', stem: stem('lit', 'en'), boost: 1 } as const;
    expect(
      memoryEngineOf(open)
        .findByStems({ kind: 'any', of: [rope, lit] }, all)
        .places.toSorted(),
    ).toEqual([1, 2]);
    expect(
      memoryEngineOf(open).findByStems({ kind: 'all', of: [lamp, { kind: 'any', of: [rope, lit] }] }, all).places,
    ).toEqual([1]);
    expect(memoryEngineOf(open).findByStems({ kind: 'all', of: [rope, lit] }, all)).toEqual({ places: [], total: 0 });
    expect(memoryEngineOf(open).findByStems({ kind: 'any', of: [] }, all).total).toBe(0);
    expect(memoryEngineOf(open).findByStems({ kind: 'every' }, { ...all, inText: false }).total).toBe(5);
  });
});

describe('the statistics of an index', () => {
  const open = openWritten([
    { id: 'log', metadata: { title: 'Lamps' }, paragraphs: ['# The lamp', 'The lamp and the lamps.', 'A rope broke.'] },
    { id: 'note', metadata: { title: 'A rope' }, paragraphs: ['It is long.'] },
  ]);
  const index = memoryEngineOf(open);
  const { statistics } = index;

  it('are those of counting by hand', () => {
    const title = 1 / Math.sqrt(3);
    const field = RANKING_SETTINGS.heading.field;
    expect(statistics.posting('lamp', 1)).toEqual({ frequency: 2 + field + title, inText: true });
    expect(statistics.posting('lamp', 2)).toEqual({ frequency: field + title, inText: false });
    expect(statistics.posting('rope', 3)).toEqual({ frequency: 1, inText: false });
    expect(statistics.posting('lamp', 3)).toBeUndefined();
    expect(statistics.posting('zeppelin', 0)).toBeUndefined();
    expect([
      statistics.passagesWith('lamp'),
      statistics.passagesWith('rope'),
      statistics.passagesWith('zeppelin'),
    ]).toEqual([3, 2, 0]);
    expect(statistics.holders('lamp')).toBeCloseTo(2 + Math.min(1, field + title), 6);
    const lengths = index.passages.map((_, place) => statistics.relativeLength(place));
    expect(lengths.reduce((sum, one) => sum + one, 0) / lengths.length).toBeCloseTo(1, 6);
  });

  it('are the same when the passages are taken up as they were kept', async () => {
    const again = await MemoryEngine.buildAtEase(
      open.dossier,
      (document) => decodeAnalysed(encodeAnalysed(analysedDocument(document, []))),
      () => {},
      async () => {},
    );
    for (const stem of ['lamp', 'rope', 'long', 'the']) {
      for (const place of index.passages.keys())
        expect(again.statistics.posting(stem, place)).toEqual(statistics.posting(stem, place));
      expect(again.statistics.holders(stem)).toBe(statistics.holders(stem));
    }
    const one = Uint8Array.of(0);
    const cut = { stems: ['lamp'], ends: Uint32Array.of(1), ids: Uint32Array.of(0), headings: one, title: one };
    expect(() => new PassageTerms({ ...cut, text: new Uint16Array() })).toThrow(/incomplete/);
  });
});

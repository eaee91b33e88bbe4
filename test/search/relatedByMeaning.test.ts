import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { isStopWord } from '../../src/languages/stopWords.ts';
import { alignmentWith, askedWords, kin } from '../../src/search/meaning/kinship.ts';
import { Meaning } from '../../src/search/meaning/meaning.ts';
import { relatedByMeaning } from '../../src/search/meaning/relatedByMeaning.ts';
import { FERRY, openWritten } from '../fixtures/ferryDossier.ts';
import { INVENTED_ROWS, inventedVectors } from '../fixtures/wordVectorFixture.ts';
import { memoryEngineOf } from './memoryEngineOf.ts';

const vectors = inventedVectors();
const open = openWritten(FERRY);
const meaning = Meaning.of(vectors, memoryEngineOf(open).passages);
const understood = { engine: memoryEngineOf(open).withMeaning(meaning), vectors };
const known = fc.constantFrom(...INVENTED_ROWS.map(({ word }) => word));
const words = fc.array(fc.oneof(known, fc.constantFrom('the', 'zeppelin', ''), fc.string()), { maxLength: 8 });

describe('relatedByMeaning', () => {
  it.each([
    // Neither word of the question stands in the passage, or in any other.
    ['defective lantern', /^The office answered at 23:52/],
    ['underwriter compensation', /^The U\.S\. insurer paid nothing/],
    ['diesel', /^Fuel for the winter/],
    ['wounded travellers', /^Two people were hurt/],
  ])('finds first for “%s” what says the same in other words', async (question, expected) => {
    const [first] = await relatedByMeaning(understood, question.split(' '), 3);
    expect(first?.indexed.document.text.slice(first.indexed.passage.start)).toMatch(expected);
  });

  it('tells the sentence that speaks of the question', async () => {
    const [first] = await relatedByMeaning(understood, ['underwriter'], 1);
    expect(first?.indexed.document.text.slice(first.sentence.start, first.sentence.end)).toMatch(/^The U\.S\. insurer/);
  });

  it('gives the best first, each once, no more than asked for, whatever is asked', async () => {
    await fc.assert(
      fc.asyncProperty(words, fc.integer({ min: -1, max: 30 }), async (asked, k) => {
        const related = await relatedByMeaning(understood, asked, k);
        expect(related.length).toBeLessThanOrEqual(Math.max(0, k));
        expect(new Set(related.map(({ indexed }) => indexed.place)).size).toBe(related.length);
        expect(related.map(({ score }) => score)).toEqual(related.map(({ score }) => score).sort((a, b) => b - a));
        for (const { cosine, alignment, sentence, indexed } of related) {
          expect(cosine).toBeGreaterThan(0);
          expect(alignment).toBeGreaterThanOrEqual(0);
          expect(alignment).toBeLessThanOrEqual(1);
          expect(sentence.start).toBeGreaterThanOrEqual(indexed.passage.start);
          expect(sentence.end).toBeLessThanOrEqual(indexed.passage.end);
        }
        // All that is like the question at all is there where there is room.
        const alike = [...meaning.likeness(asked)].filter((cosine) => cosine > 0).length;
        expect(related).toHaveLength(Math.min(Math.max(0, k), alike));
      }),
    );
  });

  it('looks over those that are most alike as a whole, among however many', async () => {
    const all = INVENTED_ROWS.map(({ word }) => word);
    const many = openWritten([
      {
        id: 'many',
        paragraphs: Array.from({ length: 300 }, (_, at) =>
          [1, 2, 3, 5, 7, 11].map((step) => all[(at * step + step * step) % all.length]).join(' '),
        ),
      },
    ]);
    const itsMeaning = Meaning.of(vectors, memoryEngineOf(many).passages);
    for (const asked of [['boat'], ['mist', 'lamp'], ['diesel', 'wounded', 'letter']]) {
      const cosines = [...itsMeaning.likeness(asked)].filter((cosine) => cosine > 0).sort((a, b) => b - a);
      expect(cosines.length).toBeGreaterThan(100);
      for (const k of [3, 100, 120]) {
        const found = (
          await relatedByMeaning({ engine: memoryEngineOf(many).withMeaning(itsMeaning), vectors }, asked, k)
        ).map(({ cosine }) => cosine);
        const lookedOver = cosines.slice(0, Math.max(k, 100));
        expect(found).toHaveLength(Math.min(k, lookedOver.length));
        if (k >= 100) expect(found.toSorted((a, b) => b - a)).toEqual(lookedOver);
        else for (const cosine of found) expect(lookedOver).toContain(cosine);
      }
    }
  });

  it('has nothing to say without word vectors', async () => {
    expect(await relatedByMeaning(open, ['ferry'], 5)).toEqual([]);
  });
});

describe('kin', () => {
  it('is the highest cosine of a word with any of some others, and 0 where none is known', () => {
    fc.assert(
      fc.property(known, words, (word, others) => {
        const row = vectors.rowOf(word) ?? -1;
        const cosines = others
          .filter((other) => !isStopWord(other, ['en']))
          .map((other) => vectors.rowOf(other))
          .filter((other) => other !== undefined)
          .map((other) => vectors.cosine(row, other));
        expect(kin(word, others, vectors)).toBeCloseTo(Math.min(1, Math.max(0, ...cosines)), 9);
        expect(kin('zeppelin', others, vectors)).toBe(0);
      }),
    );
  });

  it('is 1 for the word itself, and nearer for kin than for strangers', () => {
    expect(kin('lamp', ['lamp'], vectors)).toBeCloseTo(1, 6);
    expect(kin('lamp', ['lantern'], vectors)).toBeGreaterThan(kin('lamp', ['winter'], vectors));
  });
});

describe('alignmentWith', () => {
  it('is 1 for the question itself, 0 for no words, and never falls when a text says more', async () => {
    await fc.assert(
      fc.asyncProperty(words, words, words, async (asked, text, more) => {
        const question = await askedWords(asked, open.engine, vectors);
        const alignmentOf = alignmentWith(question, vectors);
        const less = alignmentOf(text);
        expect(alignmentOf([...text, ...more])).toBeGreaterThanOrEqual(less);
        expect(alignmentOf(asked)).toBeCloseTo(question.length === 0 ? 0 : 1, 5);
        expect(alignmentOf([])).toBe(0);
      }),
    );
  });

  it('is the square of the cosine for one word', async () => {
    await fc.assert(
      fc.asyncProperty(known, known, async (asked, text) => {
        const expected = isStopWord(asked, ['en']) ? 0 : kin(asked, [text], vectors) ** 2;
        expect(alignmentWith(await askedWords([asked], open.engine, vectors), vectors)([text])).toBeCloseTo(
          expected,
          9,
        );
      }),
    );
  });

  it('weighs words that the dossier has everywhere less than those that it has once', async () => {
    const [common, rare] = await askedWords(['harbour', 'litres'], open.engine, vectors);
    expect(common?.weight).toBeLessThan(rare?.weight ?? 0);
  });
});

import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { isStopWord } from '../../src/languages/stopWords.ts';
import { Directions } from '../../src/search/meaning/directions.ts';
import {
  decodeDocumentMeaning,
  documentMeaning,
  encodeDocumentMeaning,
} from '../../src/search/meaning/documentMeaning.ts';
import { Meaning } from '../../src/search/meaning/meaning.ts';
import { type VectorRow, WordVectors } from '../../src/search/meaning/wordVectors.ts';
import { cutWords, writtenWords } from '../../src/search/passageWords.ts';
import type { PlacedPassage } from '../../src/search/placedPassage.ts';
import { tokenize } from '../../src/text/tokens.ts';
import { FERRY, openParagraphs, openWritten } from '../fixtures/ferryDossier.ts';
import { DIMENSIONS, INVENTED_ROWS, inventedVectors } from '../fixtures/wordVectorFixture.ts';
import { memoryEngineOf } from './memoryEngineOf.ts';

const vectors = inventedVectors();
const rowOf = new Map<string, VectorRow>(INVENTED_ROWS.map((row) => [row.word, row]));

const dot = (one: readonly number[], other: readonly number[]): number =>
  one.reduce((sum, part, at) => sum + part * (other[at] ?? 0), 0);
const unit = (one: readonly number[]): readonly number[] => {
  const length = Math.sqrt(dot(one, one));
  return one.map((part) => (length < 1e-6 ? 0 : part / length));
};
const plus = (one: readonly number[], other: readonly number[], factor: number): readonly number[] =>
  one.map((part, at) => part + factor * (other[at] ?? 0));

/** Smooth inverse frequency after the paper, word by word, in plain arithmetic. */
function sumOf(words: readonly string[]): readonly number[] {
  let sum: readonly number[] = new Array<number>(DIMENSIONS).fill(0);
  for (const word of words) {
    const row = rowOf.get(word);
    if (row === undefined || isStopWord(word, ['en'])) continue;
    const frequency = 1 / ((row.rank + 2.7) * Math.log(400_000));
    sum = plus(sum, unit(Array.from(row.vector)), 1e-3 / (1e-3 + frequency));
  }
  return unit(sum);
}

/** The direction in which the rows stretch furthest, by squaring their matrix of products again and again. */
function firstComponent(rows: readonly (readonly number[])[]): readonly number[] {
  let direction = unit(rows.reduce((sum, row) => plus(sum, row, 1), new Array<number>(DIMENSIONS).fill(0)));
  for (let turn = 0; turn < 500; turn += 1) {
    direction = unit(
      rows.reduce((sum, row) => plus(sum, row, dot(row, direction)), new Array<number>(DIMENSIONS).fill(0)),
    );
  }
  return direction;
}

const wordsIn = ({ document, passage }: PlacedPassage): readonly string[] =>
  tokenize(document.text.slice(passage.start, passage.end)).map(({ folded }) => folded);

function naiveLikeness(passages: readonly PlacedPassage[], words: readonly string[]): readonly number[] {
  const rows = passages.map((one) =>
    one.passage.kind === 'heading' ? sumOf([]) : sumOf(writtenWords(one, cutWords(one))),
  );
  const common = firstComponent(rows);
  const without = (row: readonly number[]): readonly number[] => unit(plus(row, common, -dot(row, common)));
  const asked = without(sumOf(words));
  return rows.map((row) => dot(without(row), asked));
}

const { passages } = memoryEngineOf(openWritten(FERRY));
const meaning = Meaning.of(vectors, passages);
const known = fc.constantFrom(...INVENTED_ROWS.map(({ word }) => word));
const anyWord = fc.oneof(known, fc.constantFrom('the', 'zeppelin', 'маяк', ''), fc.string());

describe('Meaning', () => {
  it('tells cosines as plain arithmetic does, but for rounding', () => {
    // Little is left of a question that lies in the common direction: its rounding errors are then as large as itself.
    fc.assert(
      fc.property(fc.uniqueArray(known, { minLength: 1, maxLength: 5 }), (words) => {
        const naive = naiveLikeness(passages, words);
        for (const [place, cosine] of meaning.likeness(words).entries()) {
          expect(Math.abs(cosine - (naive[place] ?? 0))).toBeLessThan(0.05);
        }
      }),
      { numRuns: 20 },
    );
  });

  it('never tells NaN, nor more than 1, whatever is asked', () => {
    fc.assert(
      fc.property(fc.array(anyWord, { maxLength: 8 }), (words) => {
        const cosines = meaning.likeness(words);
        expect(cosines).toHaveLength(passages.length);
        for (const cosine of cosines) expect(Math.abs(cosine)).toBeLessThanOrEqual(1 + 1e-5);
      }),
    );
  });

  it.each([
    ['no word', []],
    ['words that are not known', ['zeppelin', 'маяк']],
    ['words that say nothing', ['the', 'of', 'what']],
  ])('finds nothing alike to %s', (_what, words) => {
    expect(meaning.likeness(words).every((cosine) => cosine === 0)).toBe(true);
  });

  it('is the same document by document and at once, and after it was kept', async () => {
    const halves = [passages.slice(0, 2), passages.slice(2)].map((part) => documentMeaning(part, vectors));
    const placed = halves.map((half, at) => ({ firstPlace: 2 * at, meaning: half }));
    const joined = new Meaning(vectors, await Directions.join(DIMENSIONS, placed, async () => {}));
    const kept = placed.map(({ firstPlace, meaning: { scales, steps } }) => {
      const bytes = encodeDocumentMeaning({ scales, steps });
      const decoded = decodeDocumentMeaning(bytes, scales.length, DIMENSIONS);
      if (decoded === undefined) throw new Error('the bytes are refused');
      return { firstPlace, meaning: decoded };
    });
    const again = new Meaning(vectors, await Directions.join(DIMENSIONS, kept, async () => {}, joined.common));
    for (const words of [['boat', 'mist'], ['lamp']]) {
      expect(joined.likeness(words)).toEqual(meaning.likeness(words));
      expect(again.likeness(words)).toEqual(meaning.likeness(words));
      const best = [...meaning.likeness(words).entries()].sort(([a, x], [b, y]) => y - x || a - b);
      const expected = best.filter(([, cosine]) => cosine > 0).slice(0, 3);
      expect(joined.alike(words, 3)).toEqual(expected.map(([place, cosine]) => ({ place, cosine })));
    }
    expect(again.common).toBe(joined.common);
  });

  it('computes the common direction anew once the dossier has another size', async () => {
    const whole = [{ firstPlace: 0, meaning: documentMeaning(passages, vectors) }];
    const direction = new Float32Array(DIMENSIONS);
    const near = { direction, passages: passages.length };
    expect((await Directions.join(DIMENSIONS, whole, async () => {}, near)).common).toBe(near);
    const far = { direction, passages: passages.length * 2 };
    const joined = await Directions.join(DIMENSIONS, whole, async () => {}, far);
    expect(joined.common).toEqual(meaning.common);
    const other = { direction: new Float32Array(DIMENSIONS + 1), passages: passages.length };
    expect((await Directions.join(DIMENSIONS, whole, async () => {}, other)).common).toEqual(meaning.common);
  });

  it('lets others work while it is joined of many documents', async () => {
    const many = Array.from({ length: 400 }, (_, at) => ({
      firstPlace: at * passages.length,
      meaning: documentMeaning(passages, vectors),
    }));
    let breaths = 0;
    await Directions.join(DIMENSIONS, many, async () => {
      breaths += 1;
    });
    expect(breaths).toBeGreaterThan(Math.floor(many.length / 100));
  });

  it.each([
    ['of other passages', encodeDocumentMeaning(documentMeaning(passages, vectors)), passages.length - 1],
    ['that are cut off', encodeDocumentMeaning(documentMeaning(passages, vectors)).slice(0, -1), passages.length],
    ['that are none', new Uint8Array(), passages.length],
  ])('refuses bytes %s', (_what, bytes, count) => {
    expect(decodeDocumentMeaning(bytes, count, DIMENSIONS)).toBeUndefined();
  });

  it('serves a dossier of no passages, and vectors of no words', () => {
    expect(Meaning.of(vectors, []).likeness(['boat'])).toHaveLength(0);
    const none = Meaning.of(WordVectors.of([], DIMENSIONS), passages);
    expect([...none.likeness(['boat'])].every((cosine) => cosine === 0)).toBe(true);
  });

  it('knows only English, and no headings and scraps', () => {
    const open = openWritten([
      {
        id: 'log',
        paragraphs: [
          '# The ferry in the fog of the winter',
          'The ferry and its captain in the winter fog.',
          'Ferry in fog.',
        ],
      },
      {
        id: 'diario',
        metadata: { language: 'es' },
        paragraphs: ['El ferry con su captain y la lamp del ship en el fog.'],
      },
      { id: 'other', paragraphs: ['The underwriter paid no money for the faulty lantern.'] },
    ]);
    const cosines = Meaning.of(vectors, memoryEngineOf(open).passages).likeness(['boat', 'mist']);
    const alike = memoryEngineOf(open)
      .passages.filter((_, place) => cosines[place] !== 0)
      .map((one) => wordsIn(one)[1]);
    expect(alike).toEqual(['ferry', 'underwriter']);
  });

  it('finds what is said in other words', () => {
    const index = memoryEngineOf(
      openParagraphs(
        'The ferry Petrel left the quay with its passengers before noon.',
        'The lamp at the breakwater was out of order until the spring.',
        'The insurer paid no compensation to anybody who was hurt.',
        'Fuel for the winter was booked by the litre at the port.',
      ),
    );
    const cosines = Meaning.of(vectors, index.passages).likeness(['defective', 'beacon']);
    expect(cosines.indexOf(Math.max(...cosines))).toBe(1);
  });
});

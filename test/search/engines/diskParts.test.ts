import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { decodeAscending, encodeAscending } from '../../../src/search/engines/disk/numberList.ts';
import { phraseQuery, phraseText, stretchesText } from '../../../src/search/engines/disk/phraseText.ts';
import { PlaceSet } from '../../../src/search/engines/disk/placeSet.ts';
import { PostingCursor } from '../../../src/search/engines/disk/postingCursor.ts';
import { PostingWriter } from '../../../src/search/engines/disk/postingWriter.ts';
import { MERGED_AT_ONCE, SEGMENT_PASSAGES } from '../../../src/search/engines/disk/segmentSizes.ts';
import { segmentsToMerge } from '../../../src/search/engines/disk/segmentsToMerge.ts';
import { TopPlaces } from '../../../src/search/engines/disk/topPlaces.ts';
import { tokenizeForPhrases } from '../../../src/text/tokens.ts';
import { emptyIndex } from './onDisk.ts';

const counts = fc
  .record({ text: fc.nat(300), headings: fc.nat(3), title: fc.nat(3), isQuoted: fc.boolean() })
  .filter(({ text, headings, title }) => text + headings + title > 0);
const slots = fc.uniqueArray(fc.nat(SEGMENT_PASSAGES), { maxLength: 60 }).map((list) => list.toSorted((a, b) => a - b));

describe('the parts of an index on disk', () => {
  it('read posting lists as they were written', () => {
    fc.assert(
      fc.property(slots, fc.infiniteStream(counts), (places, stream) => {
        const entries = places.map((slot) => ({ slot, ...(stream.next().value ?? expect.unreachable()) }));
        const writer = new PostingWriter();
        for (const { slot, text, headings, title, isQuoted } of entries) {
          writer.add(slot, text, headings, title, isQuoted);
        }
        const read = [];
        for (const cursor = new PostingCursor(writer.done()); cursor.next(); ) {
          const { slot, text, headings, title, isQuoted } = cursor;
          read.push({ slot, text, headings, title, isQuoted });
        }
        expect(read).toEqual(entries);
      }),
    );
  });

  it('read lists of numbers as they were written', () => {
    fc.assert(
      fc.property(slots, (list) => {
        expect(decodeAscending(encodeAscending(list))).toEqual(list);
      }),
    );
  });

  it('keep the best of many passages in order', () => {
    const scored = fc.uniqueArray(fc.record({ place: fc.nat(500), score: fc.nat(9) }), {
      selector: ({ place }) => place,
    });
    fc.assert(
      fc.property(scored, fc.constantFrom(1, 3, 10, Number.POSITIVE_INFINITY), (list, limit) => {
        const top = new TopPlaces(limit);
        for (const { place, score } of list) top.add(place, score, place);
        const sorted = list.toSorted((a, b) => b.score - a.score || a.place - b.place);
        expect(top.sorted()).toEqual(sorted.slice(0, limit));
      }),
    );
  });

  it('know the places of a set', () => {
    fc.assert(
      fc.property(fc.array(fc.nat(200)), (places) => {
        const set = new PlaceSet(places, 200);
        for (let place = 0; place <= 250; place += 1) expect(set.has(place)).toBe(places.includes(place));
      }),
    );
  });
});

describe('phrases on disk', () => {
  /** Texts of every kind of character that a token may have or hold off. */
  const text = fc.string({
    unit: fc.oneof(
      fc.constantFrom(
        'a',
        'B',
        ' ',
        ' ',
        '.',
        '’',
        "'",
        '1',
        ',',
        '"',
        '\u064b',
        'ا',
        'ل',
        '点',
        '灯',
        'का',
        'é',
        '½',
        '⑴',
      ),
      fc.constantFrom('ﷺ', '𝒳', 'ß', 'ı', '-', '¶', '𞤀', 'ꞏ', '\u{1e4ff}'),
      fc.string({ unit: 'grapheme', minLength: 1, maxLength: 1 }),
    ),
    maxLength: 30,
  });
  const foldedOf = (written: string) => tokenizeForPhrases(written).map(({ folded }) => folded);
  const holds = (words: readonly string[], phrase: readonly string[]) =>
    words.some((_, at) => phrase.every((one, which) => words[at + which] === one));

  it('are found wherever the same tokens follow one another, in any script', () => {
    fc.assert(
      fc.property(fc.array(text, { minLength: 1, maxLength: 8 }), (texts) => {
        const database = emptyIndex();
        const insert = database.prepare('INSERT INTO phrase (rowid, words, quoted) VALUES (?, ?, ?)');
        const passages = texts.map(foldedOf);
        for (const [place, words] of passages.entries()) insert.run(place, phraseText(words), '');
        const find = database.prepare('SELECT rowid AS place FROM phrase WHERE phrase MATCH ? ORDER BY rowid');
        for (const words of passages) {
          for (const phrase of [words, words.slice(0, 1), words.slice(1, 3), words.slice(-2)]) {
            if (phrase.length === 0) continue;
            const expected = [...passages.entries()].filter(([, one]) => holds(one, phrase)).map(([place]) => place);
            const found = find.all(phraseQuery(phrase, false)).map(({ place }) => place);
            expect(found, JSON.stringify(phrase)).toEqual(expected);
          }
        }
      }),
      { numRuns: 200 },
    );
  });

  it('do not go from one quotation into the next', () => {
    const database = emptyIndex();
    const text = stretchesText([
      ['light', 'the'],
      ['lamp', 'now'],
    ]);
    database.prepare('INSERT INTO phrase (rowid, words, quoted) VALUES (7, ?, ?)').run('light the lamp now', text);
    const count = (words: readonly string[], inQuotes: boolean) =>
      database.prepare('SELECT rowid FROM phrase WHERE phrase MATCH ?').all(phraseQuery(words, inQuotes)).length;
    expect(count(['the', 'lamp'], false)).toBe(1);
    expect(count(['the', 'lamp'], true)).toBe(0);
    expect(count(['lamp', 'now'], true)).toBe(1);
  });
});

describe('segments to merge', () => {
  const sized = (sizes: readonly number[]) => sizes.map((passages, id) => ({ id, passages, slots: passages }));

  it('are none while there are few of each size', () => {
    expect(segmentsToMerge(sized([40, 40, 300, 5000, SEGMENT_PASSAGES]))).toEqual([]);
  });

  it('are those of one size when there are many', () => {
    const small = Array.from({ length: MERGED_AT_ONCE }, () => 40);
    expect(segmentsToMerge(sized([5000, ...small]))).toEqual([1, 2, 3, 4, 5, 6, 7, 8]);
  });

  it('fit into one segment', () => {
    fc.assert(
      fc.property(fc.array(fc.integer({ min: 1, max: SEGMENT_PASSAGES }), { maxLength: 60 }), (sizes) => {
        const sum = segmentsToMerge(sized(sizes)).reduce((total, id) => total + (sizes[id] ?? 0), 0);
        expect(sum).toBeLessThanOrEqual(SEGMENT_PASSAGES);
      }),
    );
  });

  it('are one of which most is gone', () => {
    expect(segmentsToMerge([{ id: 3, passages: 100, slots: 400 }])).toEqual([3]);
  });
});

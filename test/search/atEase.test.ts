import { describe, expect, it, vi } from 'vitest';
import { decodeAnalysed, encodeAnalysed } from '../../src/search/analysis/analysedCodec.ts';
import { analysedDocument } from '../../src/search/analysis/analysedDocument.ts';
import { MemoryEngine } from '../../src/search/engines/memory/memoryEngine.ts';
import { FERRY, openWritten } from '../fixtures/ferryDossier.ts';

describe('an index that is built at ease', () => {
  it('is the one that is built at once, and rests the longer the more there is to do', async () => {
    const paragraphs = Array.from(
      { length: 1500 },
      (_, place) => `Passage ${place} of the log speaks of buoy ${place}.`,
    );
    const { dossier } = openWritten([...FERRY, { id: 'log', paragraphs }]);
    // Each look at the clock finds it ten milliseconds on, so that the number of rests does not depend on the machine.
    let clock = 0;
    const now = vi.spyOn(performance, 'now').mockImplementation(() => (clock += 10));
    let rests = 0;
    const done: number[] = [];
    const built = await MemoryEngine.buildAtEase(
      dossier,
      (document) => decodeAnalysed(encodeAnalysed(analysedDocument(document, []))),
      (count) => done.push(count),
      async () => {
        rests += 1;
      },
    );
    now.mockRestore();
    expect(contentsOf(built)).toEqual(contentsOf(MemoryEngine.build(dossier)));
    expect(rests).toBeGreaterThan(1);
    expect(done).toEqual([0, 500, 1000, 1500]);
  });
});

/** All that an engine has: forms, postings, lengths, what MiniSearch finds in which order, and the runs of characters. */
function contentsOf(engine: MemoryEngine) {
  const { vocabulary, passages, statistics, collection } = engine;
  const places = [...passages.keys()];
  const all = { limit: Number.POSITIVE_INFINITY, inText: false };
  const words = vocabulary.rows.map(([folded]) => folded);
  const stems = new Set(vocabulary.rows.flatMap(([, , own]) => own));
  return {
    rows: vocabulary.rows,
    collection,
    alike: collection.grams.likeness(words, [words, words.slice(0, 9)], { k: 1, b: 0.6 }),
    lengths: places.map((place) => statistics.relativeLength(place)),
    stems: [...stems].map((stem) => {
      const found = engine.findByStems({ kind: 'stem', stem, boost: 1 }, all);
      const postings = found.places.map((place) => statistics.posting(stem, place));
      return { stem, found, postings, holders: statistics.holders(stem), with: statistics.passagesWith(stem) };
    }),
  };
}

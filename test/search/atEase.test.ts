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
    expect(JSON.stringify(built)).toBe(JSON.stringify(MemoryEngine.build(dossier)));
    expect(rests).toBeGreaterThan(1);
    expect(done).toEqual([0, 500, 1000, 1500]);
  });
});

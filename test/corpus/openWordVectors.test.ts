import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { openWordVectors } from '../../src/corpus/openWordVectors.ts';
import { withFolder } from '../fixtures/temporaryFolder.ts';
import { inventedVectors } from '../fixtures/wordVectorFixture.ts';

describe('openWordVectors', () => {
  it('takes up a file of word vectors', async () => {
    await withFolder({}, async (folder) => {
      const path = join(folder, 'vectors.bin');
      await writeFile(path, inventedVectors().bytes);
      expect(openWordVectors(path).identity).toBe(inventedVectors().identity);
    });
  });

  it.each([
    ['is cut off', inventedVectors().bytes.subarray(0, 1000), /vectors\.bin: .*cut off/],
    [
      'is something else',
      new TextEncoder().encode('notes about a ferry and its lamp'),
      /vectors\.bin: .*no word vectors/,
    ],
  ])('says so if the file %s', async (_what, bytes, fault) => {
    await withFolder({}, async (folder) => {
      const path = join(folder, 'vectors.bin');
      await writeFile(path, bytes);
      expect(() => openWordVectors(path)).toThrow(fault);
    });
  });

  it('says so if there is no file', async () => {
    await withFolder({}, async (folder) => {
      expect(() => openWordVectors(join(folder, 'vectors.bin'))).toThrow(/vectors\.bin/);
    });
  });
});

describe('the word vectors of the program', () => {
  const vectors = openWordVectors();
  const cosine = (one: string, other: string): number =>
    vectors.cosine(vectors.rowOf(one) ?? -1, vectors.rowOf(other) ?? -1);

  it('are alike if the meanings of their words are', () => {
    expect(cosine('minister', 'president')).toBeGreaterThan(cosine('minister', 'boat') + 0.2);
    expect(cosine('ship', 'boat')).toBeGreaterThan(cosine('ship', 'minister') + 0.2);
  });

  it('are of words as the tokenizer makes them', () => {
    expect(vectors.rowOf(',')).toBeUndefined();
    expect(vectors.rowOf('cafe')).toBeDefined();
    expect(vectors.rankOf(vectors.rowOf('ship') ?? -1)).toBeGreaterThan(vectors.rankOf(vectors.rowOf('said') ?? -1));
  });
});

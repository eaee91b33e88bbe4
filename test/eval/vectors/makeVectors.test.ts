import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { withFolder } from '../../fixtures/temporaryFolder.ts';
import { INVENTED_ROWS, inventedVectors, packageText } from '../../fixtures/wordVectorFixture.ts';
import { vectorsFrom } from './makeVectors.ts';

const text = INVENTED_ROWS.map(({ word, vector }) => [word, ...Array.from(vector)].join(' ')).join('\n');

describe('vectorsFrom', () => {
  it.each([
    ['the package', 'vectors.json', packageText()],
    ['GloVe’s own text', 'vectors.txt', `${text}\n`],
  ])('takes the most frequent words of %s', async (_what, name, content) => {
    await withFolder({ [name]: content }, async (folder) => {
      const all = await vectorsFrom(join(folder, name), 1000);
      expect(all.size).toBe(INVENTED_ROWS.length);
      const [boat, ship] = ['boat', 'ship'].map((word) => all.rowOf(word) ?? -1);
      const invented = inventedVectors();
      const [ourBoat, ourShip] = ['boat', 'ship'].map((word) => invented.rowOf(word) ?? -1);
      expect(all.cosine(boat ?? -1, ship ?? -1)).toBeCloseTo(invented.cosine(ourBoat ?? -1, ourShip ?? -1), 2);
      expect((await vectorsFrom(join(folder, name), 10)).size).toBe(10);
    });
  });

  it('says which line is no word with numbers', async () => {
    await withFolder({ 'vectors.txt': `${text}\nlamp 1 2 3\n` }, async (folder) => {
      const fault = new RegExp(`vectors\\.txt:${INVENTED_ROWS.length + 1}: “lamp 1 2 3” is no word`, 'u');
      await expect(vectorsFrom(join(folder, 'vectors.txt'), 1000)).rejects.toThrow(fault);
    });
  });
});

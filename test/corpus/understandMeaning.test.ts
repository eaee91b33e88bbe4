import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { OpenCorpus } from '../../src/corpus/openCorpus.ts';
import { type Understanding, understandMeaning } from '../../src/corpus/understandMeaning.ts';
import { withFolder } from '../fixtures/temporaryFolder.ts';
import { INVENTED_ROWS, inventedVectors } from '../fixtures/wordVectorFixture.ts';

/** What comes of a file of word vectors, and whether the dossier then knows what its passages mean. */
async function outcomeOf(
  bytes: Uint8Array,
  wordVectors = true,
): Promise<{ readonly outcome: Understanding; readonly hasMeaning: boolean }> {
  return withFolder({ 'corpus/ferry/log.txt': 'The lamp was out.\n' }, async (folder) => {
    const vectorFile = join(folder, 'vectors.bin');
    await writeFile(vectorFile, bytes);
    const corpus = await OpenCorpus.open({
      corpusDirectory: join(folder, 'corpus'),
      dataDirectory: join(folder, 'data'),
      maxFileBytes: 1_000_000,
      listener: { progress: () => {}, warn: (message) => expect.unreachable(message) },
    });
    try {
      const outcome = await understandMeaning(corpus, { wordVectors, vectorFile });
      return { outcome, hasMeaning: corpus.dossiers.get('ferry')?.vectors !== undefined };
    } finally {
      corpus.close();
    }
  });
}

it('gives the dossiers what their passages mean', async () => {
  const { outcome, hasMeaning } = await outcomeOf(inventedVectors().bytes);
  expect(outcome).toEqual({ kind: 'understood', words: INVENTED_ROWS.length });
  expect(hasMeaning).toBe(true);
});

it('says that word vectors are not wanted', async () => {
  const { outcome, hasMeaning } = await outcomeOf(inventedVectors().bytes, false);
  expect(outcome).toEqual({ kind: 'unavailable', reason: 'WORD_VECTORS is off' });
  expect(hasMeaning).toBe(false);
});

it('says why they could not be read', async () => {
  const { outcome, hasMeaning } = await outcomeOf(new Uint8Array(3));
  expect(outcome).toMatchObject({ kind: 'failed', error: expect.any(Error) });
  expect(hasMeaning).toBe(false);
});

import { join } from 'node:path';
import { expect, it } from 'vitest';
import { OpenCorpus } from '../../src/corpus/openCorpus.ts';
import { type MeaningSettings, type Understanding, understandMeaning } from '../../src/corpus/understandMeaning.ts';
import { withFolder } from '../fixtures/temporaryFolder.ts';
import { INVENTED_ROWS, packageText } from '../fixtures/wordVectorFixture.ts';

/** What comes of the package's text, and whether the dossier then knows what its passages mean. */
async function outcomeOf(
  text: string,
  settings: Partial<MeaningSettings> = {},
): Promise<{ readonly outcome: Understanding; readonly hasMeaning: boolean }> {
  const files = { 'corpus/ferry/log.txt': 'The lamp was out.\n', 'package/vectors.json': text };
  return withFolder(files, async (folder) => {
    const dataDirectory = join(folder, 'data');
    const corpus = await OpenCorpus.open({
      corpusDirectory: join(folder, 'corpus'),
      dataDirectory,
      maxFileBytes: 1_000_000,
      listener: { progress: () => {}, warn: (message) => expect.unreachable(message) },
    });
    try {
      const from = { source: join(folder, 'package', 'vectors.json'), version: '1' };
      const outcome = await understandMeaning(corpus, {
        wordVectors: true,
        dataDirectory,
        from,
        onProgress: () => {},
        ...settings,
      });
      return { outcome, hasMeaning: corpus.dossiers.get('ferry')?.vectors !== undefined };
    } finally {
      corpus.close();
    }
  });
}

it('gives the dossiers what their passages mean', async () => {
  const { outcome, hasMeaning } = await outcomeOf(packageText());
  expect(outcome).toEqual({ kind: 'understood', words: INVENTED_ROWS.length });
  expect(hasMeaning).toBe(true);
});

it('says that word vectors are not wanted', async () => {
  const { outcome, hasMeaning } = await outcomeOf(packageText(), { wordVectors: false });
  expect(outcome).toEqual({ kind: 'unavailable', reason: 'WORD_VECTORS is off' });
  expect(hasMeaning).toBe(false);
});

it('says why they could not be prepared, and that a stop is not a fault', async () => {
  const { outcome } = await outcomeOf('{}');
  expect(outcome).toMatchObject({ kind: 'failed', error: expect.any(Error) });
  const stopped = await outcomeOf(packageText(), { signal: AbortSignal.abort(new Error('the bot stops')) });
  expect(stopped.outcome).toEqual({ kind: 'stopped' });
});

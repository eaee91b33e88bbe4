import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { OpenCorpus } from '../../src/corpus/openCorpus.ts';
import { withFolder } from '../fixtures/temporaryFolder.ts';

const LETTER = 'Captain Calder reported fog at the breakwater and asked for the lamp to be lit.';

/** The names of the dossiers of a corpus, and what the operator is told. */
function opened(
  files: Readonly<Record<string, string>>,
  use: (corpus: OpenCorpus, folder: string) => Promise<void> | void,
) {
  return withFolder(files, async (root) => {
    const warnings: string[] = [];
    const corpus = await OpenCorpus.open({
      corpusDirectory: join(root, 'corpus'),
      dataDirectory: join(root, 'data'),
      maxFileBytes: 1_000_000,
      listener: { progress: () => {}, warn: (message) => void warnings.push(message) },
    });
    try {
      await use(corpus, join(root, 'corpus'));
    } finally {
      corpus.close();
    }
    return warnings;
  });
}

test('a file beside the folders that cannot be read makes no dossier, and the operator is told of it once', async () => {
  const files = { 'corpus/ferry/letter.txt': LETTER, 'corpus/manifest.json': '{"a": 1}', 'corpus/tool.exe': 'MZ' };
  const warnings = await opened(files, async (corpus) => {
    expect([...corpus.dossiers.keys()]).toEqual(['ferry']);
    await corpus.refresh();
  });
  expect(warnings.filter((one) => one.includes('manifest.json'))).toHaveLength(1);
  expect(warnings.filter((one) => one.includes('tool.exe'))).toHaveLength(1);
});

test('a document beside the folders makes the dossier main, and so does one that comes later', async () => {
  await opened({ 'corpus/ferry/letter.txt': LETTER, 'corpus/manifest.json': '{"a": 1}' }, async (corpus, folder) => {
    await writeFile(join(folder, 'note.txt'), LETTER);
    await corpus.refresh();
    expect([...corpus.dossiers.keys()]).toEqual(['ferry', 'main']);
    expect(corpus.dossiers.get('main')?.dossier.unread.map(({ file }) => file)).toEqual(['manifest.json']);
  });
});

test('it is shown if there is no other dossier, so that its owner sees why', async () => {
  await opened({ 'corpus/manifest.json': '{"a": 1}' }, (corpus) => {
    expect([...corpus.dossiers.keys()]).toEqual(['main']);
  });
});

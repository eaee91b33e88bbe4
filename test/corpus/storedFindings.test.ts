import { rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { OpenCorpus } from '../../src/corpus/openCorpus.ts';
import { FINDING_KINDS } from '../../src/finding/codec/encodedFindings.ts';
import { ComputedFindings } from '../../src/finding/computedFindings.ts';
import { KEY_KINDS } from '../../src/finding/lookup/findingKeys.ts';
import { MemoryFindingsIndex } from '../../src/finding/lookup/memoryFindingsIndex.ts';
import { FERRY } from '../fixtures/ferryDossier.ts';
import { withFolder } from '../fixtures/temporaryFolder.ts';

/** Compares what a corpus has kept of its only dossier with what would be found in its documents now. */
function expectFound(corpus: OpenCorpus, documents: number): void {
  const open = corpus.dossiers.get('papers') ?? expect.fail('there is no dossier');
  expect(open.dossier.documents).toHaveLength(documents);
  const computed = open.dossier.documents.map((document) => new ComputedFindings(document));
  for (const found of computed) {
    for (const kind of FINDING_KINDS) expect(open.findings.of(found.document)[kind]).toEqual(found[kind]);
  }
  // What is kept need not be found before a question is answered.
  for (const kind of ['dates', 'people'] as const) expect([...open.findings.prepare(kind)]).toEqual([]);
  const index = new MemoryFindingsIndex(computed);
  for (const kind of KEY_KINDS) {
    expect(open.findings.index.keys(kind).toSorted()).toEqual(index.keys(kind).toSorted());
    for (const key of index.keys(kind)) {
      expect(open.findings.index.documents(kind, key)).toEqual(index.documents(kind, key));
    }
  }
}

it('findings that are kept are those that would be found, as files come, change and go', async () => {
  const files = Object.fromEntries(FERRY.map(({ id, paragraphs }) => [`papers/${id}.txt`, paragraphs.join('\n\n')]));
  await withFolder(files, async (corpusDirectory) => {
    await withFolder({}, async (dataDirectory) => {
      const listener = { progress: () => {}, warn: (message: string) => expect.fail(message) };
      const options = { corpusDirectory, dataDirectory, maxFileBytes: 1_000_000, listener };
      const corpus = await OpenCorpus.open(options);
      expectFound(corpus, FERRY.length);
      const [first, second] = Object.keys(files);
      await rm(join(corpusDirectory, first ?? ''));
      await writeFile(
        join(corpusDirectory, second ?? ''),
        'On 4 March 2021 Ines Calder said: “The lamp was out again.”',
      );
      await writeFile(
        join(corpusDirectory, 'papers/new.md'),
        '# Log\n\n“We sailed at noon,” Tom Lund told the Gazette.',
      );
      expect(await corpus.refresh()).toBe(true);
      expectFound(corpus, FERRY.length);
      corpus.close();
      const again = await OpenCorpus.open(options);
      expectFound(again, FERRY.length);
      again.close();
    });
  });
});

import { appendFile, mkdir, rename, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { afterEach, describe, expect, it } from 'vitest';
import { CorpusWatch } from '../../src/corpus/corpusWatch.ts';
import { OpenCorpus } from '../../src/corpus/openCorpus.ts';
import { withFolder } from '../fixtures/temporaryFolder.ts';

const SETTLE = 500;
const PATIENCE = { timeout: 8_000, interval: 20 };
const LAMP = 'The lamp of the breakwater was out of order until the spring of that year.\n';
const BELL = 'The watchman rang the bell twice and went down the steps with a rope.\n';

interface Bench {
  readonly corpus: OpenCorpus;
  readonly warnings: readonly string[];
  path(file: string): string;
  files(dossier?: string): readonly string[];
  textOf(file: string): string | undefined;
}

let ending: (() => Promise<void>)[] = [];
afterEach(async () => {
  for (const end of ending.reverse()) await end();
  ending = [];
});

/** A corpus that is watched, by the system's word or, with `poll`, by looking from time to time alone. */
async function withWatched(use: (bench: Bench) => Promise<void>, poll = 0): Promise<void> {
  await withFolder({ 'corpus/ferry/first.txt': LAMP }, async (root) => {
    const directory = join(root, 'corpus');
    const warnings: string[] = [];
    const corpus = await OpenCorpus.open({
      corpusDirectory: directory,
      dataDirectory: join(root, 'data'),
      maxFileBytes: 1_000_000,
      settle: SETTLE,
      listener: { progress: () => {}, warn: (message) => void warnings.push(message) },
    });
    const watch = new CorpusWatch({
      // Of a folder that is not there the system tells nothing.
      directory: poll === 0 ? directory : join(root, 'nowhere'),
      poll,
      settle: SETTLE,
      warn: (about, message) => void warnings.push(`${message} ${JSON.stringify(about)}`),
      look: async () => {
        await corpus.refresh();
        return corpus;
      },
    });
    watch.start();
    try {
      await use({
        corpus,
        warnings,
        path: (file) => join(directory, file),
        files: (dossier = 'ferry') => corpus.dossiers.get(dossier)?.dossier.documents.map(({ file }) => file) ?? [],
        textOf: (file) => corpus.dossiers.get('ferry')?.dossier.documents.find((one) => one.file === file)?.text,
      });
    } finally {
      await watch.close();
      corpus.close();
    }
  });
}

describe('a folder that is watched', () => {
  it('serves documents that come, change, are moved and go, without a restart', () =>
    withWatched(async ({ path, files, textOf }) => {
      await writeFile(path('ferry/second.txt'), BELL);
      await expect.poll(() => files(), PATIENCE).toEqual(['first.txt', 'second.txt']);
      await writeFile(path('ferry/second.txt'), `${BELL}\n${LAMP}`);
      await expect.poll(() => textOf('second.txt')?.includes('lamp'), PATIENCE).toBe(true);
      await mkdir(path('ferry/deep/er'), { recursive: true });
      await rename(path('ferry/second.txt'), path('ferry/deep/er/third.txt'));
      await expect.poll(() => files(), PATIENCE).toEqual(['deep/er/third.txt', 'first.txt']);
      await rm(path('ferry/deep'), { recursive: true });
      await expect.poll(() => files(), PATIENCE).toEqual(['first.txt']);
    }));

  it('serves dossiers that come and go', () =>
    withWatched(async ({ corpus, path, files }) => {
      const ferry = corpus.dossiers.get('ferry');
      await mkdir(path('school'));
      await writeFile(path('school/minutes.txt'), BELL);
      await expect.poll(() => files('school'), PATIENCE).toEqual(['minutes.txt']);
      expect([...corpus.dossiers.keys()]).toEqual(['ferry', 'school']);
      // Nothing of the other one was read again.
      expect(corpus.dossiers.get('ferry')).toBe(ferry);
      await rm(path('school'), { recursive: true });
      await expect.poll(() => [...corpus.dossiers.keys()], PATIENCE).toEqual(['ferry']);
    }));

  it('waits for a file that is still being written, and serves its former text meanwhile', () =>
    withWatched(async ({ corpus, path, files, textOf }) => {
      const before = textOf('first.txt');
      const seen = new Set<string | undefined>();
      await writeFile(path('ferry/slow.txt'), '');
      await writeFile(path('ferry/first.txt'), '');
      for (let part = 0; part < 12; part += 1) {
        await appendFile(path('ferry/slow.txt'), `Part ${part} of what the clerk wrote down.\n\n`);
        await appendFile(path('ferry/first.txt'), `Part ${part} of what the pilot wrote down.\n\n`);
        await new Promise((resolve) => setTimeout(resolve, SETTLE / 10));
        await corpus.refresh();
        seen.add(textOf('slow.txt')).add(textOf('first.txt'));
      }
      expect([...seen]).toEqual([undefined, before]);
      await expect.poll(() => files(), PATIENCE).toEqual(['first.txt', 'slow.txt']);
      await expect.poll(() => textOf('first.txt'), PATIENCE).toContain('Part 11');
      expect(textOf('slow.txt')).toContain('Part 11');
    }));

  it('tells of a file that cannot be read, and of one that can again', () =>
    withWatched(async ({ corpus, path, files }) => {
      const reasons = () => corpus.dossiers.get('ferry')?.dossier.unread.map(({ file }) => file);
      await writeFile(path('ferry/broken.pdf'), 'this is no PDF');
      await writeFile(path('ferry/second.txt'), BELL);
      await expect.poll(() => reasons(), PATIENCE).toEqual(['broken.pdf']);
      await expect.poll(() => files(), PATIENCE).toEqual(['first.txt', 'second.txt']);
      await rm(path('ferry/broken.pdf'));
      await expect.poll(() => reasons(), PATIENCE).toEqual([]);
    }));

  it('is looked at from time to time where the system says nothing', () =>
    withWatched(async ({ path, files }) => {
      await writeFile(path('ferry/second.txt'), BELL);
      await expect.poll(() => files(), PATIENCE).toEqual(['first.txt', 'second.txt']);
    }, 100));

  it('is looked at once for many changes at a time', async () => {
    let looks = 0;
    await withFolder({ 'corpus/.keep': '' }, async (root) => {
      const watch = new CorpusWatch({
        directory: join(root, 'corpus'),
        poll: 0,
        settle: SETTLE,
        warn: () => {},
        look: async () => {
          looks += 1;
          return { isUnsettled: false };
        },
      });
      watch.start();
      ending.push(() => watch.close());
      await new Promise((resolve) => setTimeout(resolve, 100));
      for (let file = 0; file < 40; file += 1) await writeFile(join(root, 'corpus', `${file}.txt`), 'one');
      await expect.poll(() => looks, PATIENCE).toBeGreaterThan(0);
      await new Promise((resolve) => setTimeout(resolve, 500));
      expect(looks).toBeLessThanOrEqual(2);
    });
  });
});

import { appendFile, mkdir, rename, rm, utimes, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { CorpusWatch } from '../../src/corpus/corpusWatch.ts';
import { OpenCorpus } from '../../src/corpus/openCorpus.ts';
import { withFolder } from '../fixtures/temporaryFolder.ts';

const SETTLE = 500;
/** Longer than any test takes, in milliseconds. */
const HOUR = 3_600_000;
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

/** A corpus that is watched by the events of the system or, with `poll`, by looking at it from time to time alone. */
async function withWatched(use: (bench: Bench) => Promise<void>, { poll = 0, settle = SETTLE } = {}): Promise<void> {
  await withFolder({ 'corpus/ferry/first.txt': LAMP }, async (root) => {
    const directory = join(root, 'corpus');
    const warnings: string[] = [];
    const corpus = await OpenCorpus.open({
      corpusDirectory: directory,
      dataDirectory: join(root, 'data'),
      maxFileBytes: 1_000_000,
      settle,
      listener: { progress: () => {}, warn: (message) => void warnings.push(message) },
    });
    const watch = new CorpusWatch({
      // The system has no events of a folder that does not exist.
      directory: poll === 0 ? directory : join(root, 'nowhere'),
      poll,
      settle,
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
      await expect.poll(() => files()).toEqual(['first.txt', 'second.txt']);
      await writeFile(path('ferry/second.txt'), `${BELL}\n${LAMP}`);
      await expect.poll(() => textOf('second.txt')?.includes('lamp')).toBe(true);
      await mkdir(path('ferry/deep/er'), { recursive: true });
      await rename(path('ferry/second.txt'), path('ferry/deep/er/third.txt'));
      await expect.poll(() => files()).toEqual(['deep/er/third.txt', 'first.txt']);
      await rm(path('ferry/deep'), { recursive: true });
      await expect.poll(() => files()).toEqual(['first.txt']);
    }));

  it('serves dossiers that come and go', () =>
    withWatched(async ({ corpus, path, files }) => {
      const ferry = corpus.dossiers.get('ferry');
      await mkdir(path('school'));
      await writeFile(path('school/minutes.txt'), BELL);
      await expect.poll(() => files('school')).toEqual(['minutes.txt']);
      expect([...corpus.dossiers.keys()]).toEqual(['ferry', 'school']);
      // Nothing of the other one was read again.
      expect(corpus.dossiers.get('ferry')).toBe(ferry);
      await rm(path('school'), { recursive: true });
      await expect.poll(() => [...corpus.dossiers.keys()]).toEqual(['ferry']);
    }));

  it('waits for a file that is still being written, and serves its former text meanwhile', () =>
    withWatched(
      async ({ corpus, path, files, textOf }) => {
        const before = textOf('first.txt');
        const seen = new Set<string | undefined>();
        await writeFile(path('ferry/slow.txt'), '');
        await writeFile(path('ferry/first.txt'), '');
        for (let part = 0; part < 12; part += 1) {
          await appendFile(path('ferry/slow.txt'), `Part ${part} of what the clerk wrote down.\n\n`);
          await appendFile(path('ferry/first.txt'), `Part ${part} of what the pilot wrote down.\n\n`);
          await corpus.refresh();
          seen.add(textOf('slow.txt')).add(textOf('first.txt'));
        }
        expect([...seen]).toEqual([undefined, before]);
        // Now they were last written long ago.
        const written = new Date(Date.now() - 2 * HOUR);
        for (const file of ['slow.txt', 'first.txt']) await utimes(path(`ferry/${file}`), written, written);
        await expect.poll(() => files()).toEqual(['first.txt', 'slow.txt']);
        await expect.poll(() => textOf('first.txt')).toContain('Part 11');
        await expect.poll(() => textOf('slow.txt')).toContain('Part 11');
      },
      { settle: HOUR },
    ));

  it('tells of a file that cannot be read, and of one that can again', () =>
    withWatched(async ({ corpus, path, files }) => {
      const reasons = () => corpus.dossiers.get('ferry')?.dossier.unread.map(({ file }) => file);
      await writeFile(path('ferry/broken.pdf'), 'this is no PDF');
      await writeFile(path('ferry/second.txt'), BELL);
      await expect.poll(() => reasons()).toEqual(['broken.pdf']);
      await expect.poll(() => files()).toEqual(['first.txt', 'second.txt']);
      await rm(path('ferry/broken.pdf'));
      await expect.poll(() => reasons()).toEqual([]);
    }));

  it('is looked at from time to time where the system says nothing', () =>
    withWatched(
      async ({ path, files }) => {
        await writeFile(path('ferry/second.txt'), BELL);
        await expect.poll(() => files()).toEqual(['first.txt', 'second.txt']);
      },
      { poll: 100 },
    ));

  it('is looked at once for many changes at a time', async () => {
    let looks = 0;
    await withFolder({ 'corpus/.keep': '' }, async (root) => {
      vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout', 'Date'] });
      ending.push(async () => void vi.useRealTimers());
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
      await expect
        .poll(async () => {
          for (let file = 0; file < 40; file += 1) await writeFile(join(root, 'corpus', `${file}.txt`), 'one');
          return vi.getTimerCount();
        })
        .toBe(1);
      await vi.advanceTimersByTimeAsync(SETTLE);
      expect(looks).toBe(1);
    });
  });
});

